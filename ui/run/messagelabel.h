#pragma once

#include "ui/text/messagetext.h"

#include <QLabel>

class QTextLayout;

namespace fota {

/// The label `Message`: the parts of a message as one paragraph of plain text, what happened in
/// bold, the code in secondary colour. Its accessible description is the whole text. Formats are
/// ranges over plain text, so that nothing in it is ever read as markup (K14).
class MessageLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLabel(QWidget *parent = nullptr);

    void setMessage(const Message &message);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int firstLineHeight() const; ///< of another script it may be higher than the font's own

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, int width) const;

    qsizetype m_boldLength = 0;
    qsizetype m_codeLength = 0;
};

} // namespace fota
