#include "model/yaml/templates.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <spawn.h>
#include <sys/wait.h>
#include <vector>

using namespace tempo;

extern char **environ;

/// `tempo-design check` on the largest template, as a whole process, against a bare
/// QCoreApplication that links the same libraries: turn by turn, medians. Limit: 3 times.

namespace {

constexpr int rounds = 31;
constexpr double limit = 3;

double milliseconds(const char *program, const char *file)
{
    std::vector<char *> arguments{const_cast<char *>(program)};
    if (file) {
        arguments.push_back(const_cast<char *>("check"));
        arguments.push_back(const_cast<char *>(file));
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", 1, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    if (posix_spawn(&child, program, &quiet, nullptr, arguments.data(), environ) == 0)
        waitpid(child, &status, 0);
    const auto end = std::chrono::steady_clock::now();
    posix_spawn_file_actions_destroy(&quiet);
    if (status != 0)
        std::fprintf(stderr, "%s failed\n", program);
    return std::chrono::duration<double, std::milli>(end - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("design.tempo.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(*templateText(QStringLiteral("recommendation-hybrid")));
    file.close();
    const QByteArray local = QFile::encodeName(path);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < rounds; ++i) {
        bare.push_back(milliseconds(TEMPO_BIN_DIR "/bench_barecli", nullptr));
        ours.push_back(milliseconds(TEMPO_BIN_DIR "/tempo-design", local.constData()));
    }
    std::printf(
        "check of a template: %.1f ms; bare QCoreApplication: %.1f ms; ratio %.2f (limit %.1f)\n",
        median(ours), median(bare), median(ours) / median(bare), limit);
    return 0;
}
