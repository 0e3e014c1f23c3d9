#include <QCoreApplication>

/// The peer of bench_check: a program that only starts.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return application.arguments().isEmpty() ? 1 : 0;
}
