# The verbs. Meson and Ninja build; whatever needs more than a line is a script in tools/.
# BUILD=folder builds elsewhere; JOBS=n limits the jobs.
BUILD  ?= build
PREFIX ?= /usr/local
EVENTS ?= 1000000
SEED   ?= 1

.PHONY: all demo test check sim torture fuzz bless bench format install clean clean-room

all:
	@tools/setup build
	@tools/build $(BUILD)

demo: all
	@tools/demo

test:
	@tools/setup build test
	@tools/run-tests

check:
	@tools/setup check
	@tools/check

sim: all
	$(BUILD)/tests/sim/sim --events $(EVENTS) --seed $(SEED)

torture:
	@tools/setup torture
	@tools/run-tests --only torture

fuzz:
	@tools/setup test
	@tools/fuzz

# Rewrites the expected lines: for changes of wording. A changed figure needs its reason in
# the commit.
bless: all
	$(BUILD)/backflush run --bless tests/scenarios/*/*.bf
	@git --no-pager diff --stat -- tests/scenarios

bench: all
	@tools/bench $(BUILD)

format:
	@tools/setup check
	@tools/our-c | xargs clang-format -i

install: all
	@meson configure $(BUILD) -Dprefix=$(PREFIX)
	@DESTDIR=$(DESTDIR) meson install -C $(BUILD) --quiet

clean:
	rm -rf build build-*

clean-room:
	@tools/clean-room
