#!/usr/bin/env bash
# Memory that fails at each request while events are posted.
set -u
exec "${BUILD:?where the tests are built}/tests/unit/test_faults" --full
