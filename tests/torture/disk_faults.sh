#!/usr/bin/env bash
# A disk that fails, or dies, at each call.
set -u
exec "${BUILD:?where the tests are built}/tests/unit/test_disk_faults" --full
