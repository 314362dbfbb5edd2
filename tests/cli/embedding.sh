#!/usr/bin/env bash
# The example of the library is compiled against it and run.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

folder=${BUILD:-$(dirname "$BACKFLUSH")}
library=$folder/libbackflush.so
flags=()
if nm -D "$library" | grep -q __asan_init; then
    flags=('-fsanitize=address,undefined')
fi
compile() {
    "${CC:-$([ ${#flags[@]} -gt 0 ] && echo clang || echo cc)}" -std=c11 -Wall -Wextra -Werror \
        "${flags[@]}" -I"$root/include" "$root/examples/embed.c" -o embed \
        -L"$folder" -lbackflush -Wl,-rpath,"$folder"
}
gives 'the example is compiled' 0 '' compile
gives 'and runs' 0 'make +2 BIKE' ./embed
gives 'it is told of a refusal' 0 'refused: ITEM_UNKNOWN BIK' ./embed
echo '#include <backflush.h>' >header.c
gives 'the header stands alone' 0 '' \
    cc -std=c11 -Wall -Wextra -Wpedantic -Werror -I"$root/include" -fsyntax-only header.c
same 'the library shows nothing else' \
    "$(nm -D --defined-only "$library" | awk '{ print $NF }' | grep -v '^bf_' |
        grep -vE '^(_init|_fini|__|_edata|_end|_bss)' | grep -cv '^$')" 0
finish
