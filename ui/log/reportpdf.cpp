#include "ui/log/reportpdf.h"

#include "ui/text/reportpage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 125; ///< the page's 14 px become 8 pt
constexpr QSize kPictureSize(640, 200);
constexpr int kSharpness = 3; ///< dots for each of them
// What of the page's style a picture needs by itself.
constexpr QLatin1StringView
    kSvgStyle("<style>text{font-family:sans-serif;font-size:11px;fill:#222222}"
              "polyline{fill:none;stroke:#2563a8;stroke-width:1.5}circle{fill:#2563a8}"
              "line{stroke:#dddddd}</style>");

QImage pictureOf(QString svg)
{
    svg.replace(u"<svg "_s, u"<svg xmlns=\"http://www.w3.org/2000/svg\" "_s);
    svg.insert(svg.indexOf(u'>') + 1, kSvgStyle);
    QSvgRenderer renderer(svg.toUtf8());
    QImage image(kPictureSize * kSharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

QByteArray reportPdf(const ReportData &data)
{
    QTextDocument document;
    QString page = QString::fromUtf8(reportPage(data));
    static const QRegularExpression kPicture(u"<svg .*?</svg>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    int number = 0;
    for (auto match = kPicture.match(page); match.hasMatch(); match = kPicture.match(page)) {
        const QString name = u"picture-%1"_s.arg(++number);
        document.addResource(QTextDocument::ImageResource, QUrl(name), pictureOf(match.captured()));
        page.replace(match.capturedStart(), match.capturedLength(),
                     u"<img src=\"%1\" width=\"%2\" height=\"%3\"/>"_s.arg(name)
                         .arg(kPictureSize.width())
                         .arg(kPictureSize.height()));
    }
    document.setUseDesignMetrics(true);
    document.setHtml(page);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setTitle(u"FOTA Bench"_s);
    writer.setCreator(data.program);
    document.setDocumentMargin(0);
    document.setPageSize(
        QSizeF(writer.width(), writer.height())); // else print() has its own margin
    document.print(&writer);
    return buffer.data();
}

} // namespace fota
