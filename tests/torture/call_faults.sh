#!/usr/bin/env bash
# Memory that fails at each request within each call of the C interface.
set -u
exec "${BUILD:?where the tests are built}/tests/unit/test_call_faults" --full
