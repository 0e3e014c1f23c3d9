#include "model/yaml/reader.h"
#include "model/yaml/savedform.h"
#include "model/yaml/writer.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tempo;

namespace {

/// Ends the program, so that the fuzzer keeps the input, unless a promise of the reader holds.
void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

} // namespace

/// Called by libFuzzer with one input after the other. Whatever the bytes are, reading gives a
/// design or problems; a design can be written, and what is written reads back as the same design
/// (less what equals a default) and is written the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadResult read = readDesign(text);
    require(read.design.has_value() == read.problems.isEmpty(), "a design or problems");
    if (!read.design)
        return 0;
    const QByteArray written = writeDesign(*read.design);
    const ReadResult back = readDesign(written);
    require(back.design.has_value(), "what is written can be read");
    require(*back.design == savedForm(*read.design), "what is written is the same design");
    require(writeDesign(*back.design) == written, "what is written is canonical");
    return 0;
}
