#include "model/yaml/savefile.h"
#include "tests/model/yaml/bigdesigns.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace tempo;

/// Saves numbered designs to a file until it is killed, and says each number when its save is done.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    for (int serial = application.arguments().value(2).toInt();; ++serial) {
        if (const Outcome outcome = saveDesign(path, numberedDesign(serial, serial % 500));
            !outcome) {
            std::fprintf(stderr, "%s\n", qPrintable(outcome.error()));
            return 1;
        }
        std::printf("%d\n", serial);
        std::fflush(stdout);
    }
}
