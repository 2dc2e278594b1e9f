#include "ui/run/stepdelegate.h"

#include "ui/run/stepmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace fota {

namespace {

struct Look
{
    Sign sign;
    Role role; ///< of sign and word
};

Look lookOf(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return {Sign::Waiting, Role::Secondary};
    case RowState::Running:
        return {Sign::Running, Role::Accent};
    case RowState::Done:
        return {Sign::Done, Role::Good};
    case RowState::Other:
        return {Sign::Other, Role::Look};
    case RowState::Failed:
        return {Sign::Failed, Role::Failed};
    case RowState::Skipped:
        return {Sign::Skipped, Role::Secondary};
    }
    return {Sign::Waiting, Role::Secondary};
}

/// Of a state, in the language of the window; the running one is bold.
int widestWord(const QFontMetrics &metrics)
{
    int width = 0;
    for (const RowState state : {RowState::Waiting, RowState::Running, RowState::Done,
                                 RowState::Other, RowState::Failed, RowState::Skipped})
        width = std::max(width, metrics.horizontalAdvance(rowStateWord(state)) * 9 / 8);
    return width;
}

/// The columns of a row, from its left edge.
struct Columns
{
    explicit Columns(const QRect &row, const QFontMetrics &metrics)
    {
        const int unit = metrics.averageCharWidth();
        sign = QRect(row.left() + 12, row.top(), 16, row.height());
        letter = QRect(sign.right() + 9, row.top(), unit * 7, row.height());
        const int right = row.right() - kCardPadding + 1;
        elapsed = QRect(right - unit * 11, row.top(), unit * 11, row.height());
        const int wordWidth = std::max(unit * 10, widestWord(metrics) + unit * 2);
        word = QRect(elapsed.left() - wordWidth, row.top(), wordWidth, row.height());
        const int room = word.left() - letter.right() - 8;
        const int titleWidth = std::clamp(room * 2 / 5, unit * 18, unit * 29);
        title = QRect(letter.right() + 1, row.top(), titleWidth, row.height());
        const int rest = word.left() - title.right() - 17;
        const int said = rest < unit * 56 ? 0 : std::min(rest * 2 / 5, unit * 48);
        const int detailWidth = said > 0 ? std::min(rest - said, unit * 64) : rest;
        detail = QRect(title.right() + 9, row.top(), detailWidth, row.height());
        reply = QRect(detail.right() + 13, row.top(), said > 0 ? rest - detailWidth - 12 : 0,
                      row.height());
    }
    QRect sign, letter, title, detail, reply, word, elapsed;
};

void drawText(QPainter *painter, const QRect &box, const QString &text, Qt::Alignment alignment)
{
    if (box.width() > 8)
        painter->drawText(box, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

/// The sign of a phase that can be folded: down when it is open, to the right when it is not.
void paintFold(QPainter *painter, const QRect &box, bool isOpen, const QColor &color)
{
    painter->save();
    painter->translate(QRectF(box).center());
    painter->rotate(isOpen ? 0 : -90);
    paintSign(painter, QRect(-8, -8, 16, 16), Sign::Chevron, color);
    painter->restore();
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isPhase = index.data(StepModel::IsPhaseRole).toBool();
    const auto state = index.data(StepModel::StateRole).value<RowState>();
    const bool stopped = state == RowState::Failed && index.data(StepModel::StoppedRole).toBool();
    const Look look = stopped ? Look{Sign::Skipped, fota::Role::Secondary} : lookOf(state);
    const bool running = state == RowState::Running && !isPhase;
    const bool selected = option.state & QStyle::State_Selected;
    const bool marked = running || selected;
    QRect row = option.rect;
    row.setLeft(0);

    painter->save();
    painter->fillRect(row, color(palette, marked    ? fota::Role::Selected
                                          : isPhase ? fota::Role::Window
                                                    : fota::Role::Card));
    painter->setPen(color(palette, isPhase ? fota::Role::Line : fota::Role::Grid));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (running)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()),
                          color(palette, fota::Role::Accent));
    const bool byKeys = option.state & QStyle::State_KeyboardFocusChange;
    if ((selected || byKeys) && option.state & QStyle::State_HasFocus) {
        painter->setPen(color(palette, fota::Role::Accent));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }

    const QFont body = option.font;
    const QColor text = color(palette, fota::Role::Text);
    const QColor second = marked ? text : color(palette, fota::Role::Secondary);
    const bool pale = state == RowState::Waiting || state == RowState::Skipped;
    const Columns columns(row, QFontMetrics(body));
    const QString word = state == RowState::Waiting && !isPhase
                             ? QString() // the dot says it; the row's accessible text does in words
                             : index.data(StepModel::WordRole).toString();
    const bool tinted = state == RowState::Done || (state == RowState::Failed && !stopped)
                        || (state == RowState::Other && !marked);
    const QColor wordColor = running || (isPhase && state == RowState::Running) ? text
                             : tinted && !marked ? color(palette, look.role)
                                                 : second;
    const QString usual = index.data(StepModel::UsualRole).toString();
    const QRect end = columns.word.united(columns.elapsed);
    if (isPhase) {
        paintFold(painter, columns.sign, option.state & QStyle::State_Open, second);
        painter->setFont(boldFont(body));
        painter->setPen(text);
        const QRect title(columns.letter.left(), row.top(),
                          columns.word.left() - columns.letter.left() - 8, row.height());
        drawText(painter, title, index.data(StepModel::TitleRole).toString(), Qt::AlignLeft);
    } else {
        paintSign(painter, columns.sign, look.sign, color(palette, look.role));
        painter->setFont(body);
        painter->setPen(second);
        drawText(painter, columns.letter, index.data(StepModel::LetterRole).toString(),
                 Qt::AlignLeft);
        painter->setPen(pale && !marked ? second : text);
        painter->setFont(running ? boldFont(body) : body);
        const QString title = index.data(StepModel::TitleRole).toString();
        QRect titleBox = columns.title;
        QRect detailBox = columns.detail;
        const QString reply = index.data(StepModel::ReplyRole).toString();
        const QString detail = index.data(StepModel::DetailRole).toString();
        QRect replyBox = columns.reply;
        // Room that this row's state and reply leave goes to what it has to say.
        painter->setFont(running ? boldFont(body) : body);
        const int roomEnd =
            columns.word.right() - painter->fontMetrics().horizontalAdvance(word) - 17;
        if (reply.isEmpty() || replyBox.isEmpty()) {
            detailBox.setRight(std::max(detailBox.right(), roomEnd));
        } else {
            const int said = QFontMetrics(fixedFont()).horizontalAdvance(reply) + 2;
            replyBox.setRight(std::max(replyBox.right(), roomEnd));
            const int lacks = QFontMetrics(body).horizontalAdvance(detail) + 2 - detailBox.width();
            const int moved = std::clamp(replyBox.width() - said, 0, std::max(lacks, 0));
            replyBox.setLeft(replyBox.left() + moved);
            detailBox.setRight(detailBox.right() + moved);
        }
        // A long title (a restart's) pushes its detail aside rather than being cut.
        const int wanted = painter->fontMetrics().horizontalAdvance(title);
        if (detail.isEmpty()) {
            titleBox.setRight(detailBox.right());
        } else if (wanted > titleBox.width()) {
            titleBox.setWidth(std::min(wanted + 4, titleBox.width() + detailBox.width() / 2));
            detailBox.setLeft(titleBox.right() + 13);
        } else if (QFontMetrics(body).horizontalAdvance(detail) > detailBox.width()) {
            titleBox.setWidth(wanted + 4); // a short one gives its room to what would be cut
            detailBox.setLeft(titleBox.right() + 13);
        }
        drawText(painter, titleBox, title, Qt::AlignLeft);
        painter->setFont(body);
        painter->setPen(second);
        drawText(painter, detailBox, detail, Qt::AlignLeft);
        painter->setFont(fixedFont());
        drawText(painter, replyBox, reply, Qt::AlignLeft);
    }
    if (!usual.isEmpty()) { // it waits: there is no time of its own yet
        painter->setFont(body);
        painter->setPen(second);
        drawText(painter, end, word.isEmpty() ? usual : StepModel::tr("%1 · %2").arg(word, usual),
                 Qt::AlignRight);
        painter->restore();
        return;
    }
    painter->setFont(running || (isPhase && state == RowState::Running) ? boldFont(body) : body);
    painter->setPen(wordColor);
    drawText(painter, columns.word, word, Qt::AlignRight);
    painter->setFont(fixedFont());
    painter->setPen(second);
    drawText(painter, columns.elapsed, index.data(StepModel::ElapsedRole).toString(),
             Qt::AlignRight);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(kRowHeight, option.fontMetrics.height() + 8)};
}

} // namespace fota
