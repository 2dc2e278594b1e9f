#include "ui/plot/plotbands.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <qcustomplot.h>

#include <QCoreApplication>

namespace fota {

namespace {

struct PlotBandsWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::PlotBands)
};

constexpr int kMost = 5;
constexpr int kPlaces = 48; ///< where a word may begin

struct Look
{
    Role ground;
    Role text;
    double strength;
};

Look lookOf(SignalBand::Level level)
{
    switch (level) {
    case SignalBand::Level::Excellent:
        return {Role::GoodBack, Role::Good, 1};
    case SignalBand::Level::Good:
        return {Role::GoodBack, Role::Good, 0.5};
    case SignalBand::Level::Fair:
        return {Role::Card, Role::Secondary, 0};
    case SignalBand::Level::Poor:
        return {Role::LookBack, Role::Look, 0.6};
    case SignalBand::Level::VeryPoor:
        return {Role::FailedBack, Role::Failed, 0.7};
    }
    return {Role::Card, Role::Secondary, 0};
}

} // namespace

PlotBands::PlotBands(QCustomPlot *plot) : m_plot(plot)
{
    for (int i = 0; i < kMost; ++i) {
        auto *rect = new QCPItemRect(plot);
        rect->setLayer(QStringLiteral("background"));
        rect->setPen(Qt::NoPen);
        rect->setSelectable(false);
        auto *word = new QCPItemText(plot);
        word->setLayer(QStringLiteral("grid")); // under the curves
        word->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        word->setPadding(QMargins(4, 1, 4, 0));
        word->setSelectable(false);
        for (QCPItemPosition *position : {rect->topLeft, rect->bottomRight, word->position}) {
            position->setTypeX(QCPItemPosition::ptAxisRectRatio);
            position->setTypeY(QCPItemPosition::ptPlotCoords);
        }
        m_grounds << Ground{rect, word};
    }
}

void PlotBands::show(const QList<SignalBand> &bands, const QString &name, QCPAxis *axis)
{
    m_bands = bands;
    m_axis = axis;
    for (qsizetype i = 0; i < m_grounds.size(); ++i) {
        const Ground &ground = m_grounds[i];
        ground.rect->setVisible(i < bands.size());
        ground.word->setVisible(i < bands.size());
        if (i >= bands.size())
            continue;
        for (QCPItemPosition *position :
             {ground.rect->topLeft, ground.rect->bottomRight, ground.word->position})
            position->setAxes(m_plot->xAxis, axis);
        //: The uppermost band of the plot: name of the curve, and how good it is there
        ground.word->setText(i == 0 ? PlotBandsWords::tr("%1: %2").arg(name, bands[i].word)
                                    : bands[i].word);
    }
    tint(m_palette);
}

void PlotBands::tint(const QPalette &palette)
{
    m_palette = palette;
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const Look look = lookOf(m_bands[i].level);
        QColor ground = color(palette, look.ground);
        ground.setAlphaF(float(look.strength));
        m_grounds[i].rect->setBrush(ground);
        m_grounds[i].word->setColor(color(palette, look.text));
        m_grounds[i].word->setFont(plotFont());
    }
}

void PlotBands::place(const std::function<bool(const QRectF &)> &isFree)
{
    if (!m_axis)
        return;
    const double needed = QFontMetricsF(plotFont()).height() + 1;
    double top = m_axis->range().upper;
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const double bottom = std::max(m_bands[i].from, m_axis->range().lower);
        const double height = m_axis->coordToPixel(bottom) - m_axis->coordToPixel(top);
        const Ground &ground = m_grounds[i];
        ground.rect->setVisible(bottom < top);
        ground.rect->topLeft->setCoords(0, top);
        ground.rect->bottomRight->setCoords(1, bottom);
        ground.word->setVisible(bottom < top && height >= needed);
        ground.word->position->setCoords(0, top);
        const QRect room = m_plot->axisRect()->rect();
        const double width = QFontMetricsF(plotFont()).horizontalAdvance(ground.word->text()) + 8;
        bool isPlaced = false;
        for (int step = 0; step < kPlaces && !isPlaced; ++step) {
            const double share = double(step) / kPlaces;
            const QRectF box(room.left() + share * room.width(), m_axis->coordToPixel(top), width,
                             needed);
            isPlaced = box.right() < room.right() && isFree(box);
            if (isPlaced)
                ground.word->position->setCoords(share, top);
        }
        if (!isPlaced) // half hidden by a curve it could not be read
            ground.word->setVisible(false);
        top = std::min(top, bottom);
    }
}

} // namespace fota
