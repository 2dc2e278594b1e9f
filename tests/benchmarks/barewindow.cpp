// The floor of P12: what the toolkit alone costs, with one empty plot.
#include <QApplication>
#include <QMainWindow>

#include <qcustomplot.h>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QCustomPlot);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
