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
compiler=${CC:-$([ ${#flags[@]} -gt 0 ] && echo clang || echo cc)}
compile() {
    "$compiler" -std=c11 -Wall -Wextra -Werror \
        "${flags[@]}" -I"$root/include" "$root/examples/embed.c" -o embed \
        -L"$folder" -lbackflush -Wl,-rpath,"$folder"
}
gives 'the example is compiled' 0 '' compile
gives 'and runs' 0 'make +2 BIKE' ./embed
gives 'it is told of a refusal' 0 'refused: ITEM_UNKNOWN BIK' ./embed
echo '#include <backflush.h>' >header.c
gives 'the header stands alone' 0 '' \
    cc -std=c11 -Wall -Wextra -Wpedantic -Werror -I"$root/include" -fsyntax-only header.c

# Installed elsewhere, it is compiled by the very line that stands in the example.
DESTDIR=$work/installed gives 'it is installed' 0 '' meson install -C "$folder" --no-rebuild --quiet
lib=$(dirname "$(find installed -name backflush.pc)")
export PKG_CONFIG_PATH=$work/$lib PKG_CONFIG_SYSROOT_DIR=$work/installed
line=$(sed -n 's/^ \*     cc embed\.c \(.*\) && .*/\1/p' "$root/examples/embed.c")
# shellcheck disable=SC2016
same 'the example says how' "$line" '$(pkg-config --cflags --libs backflush) -o embed'
rm -f embed
cp "$root/examples/embed.c" .
installed() {
    eval "$compiler ${flags[*]} embed.c $line"
}
gives 'pkg-config knows it' 0 "-I$work/installed.* -lbackflush" \
    pkg-config --cflags --libs backflush
gives 'the example is compiled by its own line' 0 '' installed
gives 'and runs with what was installed' 0 'make +2 BIKE' \
    env LD_LIBRARY_PATH="$work/${lib%/pkgconfig}" ./embed
same 'and with nothing else' \
    "$(LD_LIBRARY_PATH="$work/${lib%/pkgconfig}" ldd embed | sed -n 's/.*=> \(.*libbackflush[^ ]*\).*/\1/p')" \
    "$work/${lib%/pkgconfig}/libbackflush.so.0"
unset PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR

same 'the library shows nothing else' \
    "$(nm -D --defined-only "$library" | awk '{ print $NF }' | grep -v '^bf_' |
        grep -vE '^(_init|_fini|__|_edata|_end|_bss)' | grep -cv '^$')" 0
finish
