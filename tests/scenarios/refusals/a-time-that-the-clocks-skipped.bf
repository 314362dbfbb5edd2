# In spring the clocks of Berlin go from two to three: half past two was not. A day begins all the
# same, and with an offset any moment is one.
site     main  zone Europe/Berlin  day-begins 02:30  at 2026-01-01
item     WHEEL  each  fifo
receive  1 WHEEL  at 2026-03-29T02:30  cost 1.00
  refused  DATE_BAD 2026-03-29T02:30: the clocks of Europe/Berlin skipped it
receive  1 WHEEL  at 2026-03-29T02:59:59  cost 1.00
  refused  DATE_BAD
receive  1 WHEEL  at 2026-03-29T01:59:59  cost 1.00
receive  1 WHEEL  at 2026-03-29T03:00  cost 2.00
receive  1 WHEEL  at 2026-03-29  cost 3.00
receive  1 WHEEL  at 2026-03-29T02:30+01:00  cost 4.00

# In autumn it is half past two twice: the first time unless the offset says otherwise.
receive  1 WHEEL  at 2026-10-25T02:30  cost 5.00
receive  1 WHEEL  at 2026-10-25T02:30+01:00  cost 6.00

# In a zone whose clocks stand still the same time is one.
site     main  zone UTC
receive  1 WHEEL  at 2026-03-29T02:30  cost 7.00
expect   layer WHEEL 2026-03-28 1 value 1.00
expect   layer WHEEL 2026-03-29 4 value 16.00
expect   layer WHEEL 2026-10-25 2 value 11.00
expect   check clean
