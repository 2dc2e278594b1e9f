#include "tests/fuzz/target.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

/// Links a target with libFuzzer: a property that does not hold ends the program, and libFuzzer
/// keeps the input.
namespace fota::fuzz {

void holds(bool property, const char *what)
{
    if (property)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace fota::fuzz

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qunsetenv("LC_ALL");
    static QCoreApplication application(*argc, *argv);
    return 0;
}
