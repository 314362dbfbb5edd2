# A reopening closes again the closes that it opened (8.13). The second one here opens two days that
# no close stands for any more, since the first took back the close of the 28th: it has none to do
# again, and says so.
close 2025-02-23 at 2025-02-23
close 2025-02-28 at 2025-02-28
reopen 2025-02-25 at 2025-03-11
reopen 2025-02-23 at 2025-03-16 key open-2
undo open-2
  refused PERIOD_CLOSED
reopen 2025-02-18 at 2025-04-05
undo open-2
  refused PERIOD_CLOSED no close is left to be done again
close 2025-02-20
