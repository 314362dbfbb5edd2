# An order is finished with less than it asks for: what goes below its tolerance is noted. The tolerance
# is the order's own, be it none at all; else its item's.
item     PLANK  each  fifo
item     BENCH  each  made  fifo  tolerance 10%
bill     BENCH
  + 1 PLANK
receive  999 PLANK at 2025-01-10  cost 1.00
order    A  10 BENCH
order    B  10 BENCH
order    C  10 BENCH  tolerance 0%
order    D  10 BENCH
# 10 - 1 = 9 at least; scrapped and lost pieces are not good
complete 8.999999 BENCH  scrapped 1 lost 1  order A  at 2025-01-11
finish   A  at 2025-01-12
  inbox    under-completion BENCH
complete 9 BENCH  order B  at 2025-01-11
complete 9 BENCH  order C  at 2025-01-11
finish   C  at 2025-01-12  key done
  inbox    under-completion BENCH
# 10 - 0.5 = 9.5
undo     done      at 2025-01-13  key not-done
order    C  change tolerance 5%
finish   C  at 2025-01-13
  inbox    under-completion BENCH
# Nothing at all was made
finish   D  at 2025-01-13
  inbox    under-completion BENCH
# As it is now: 7 of 10 less 30%; B is not looked at again when it is finished
item     BENCH  each  tolerance 30%
finish   B  at 2025-01-14
order    D  reopen
complete 7 BENCH  order D  at 2025-01-14  key seven
finish   D  at 2025-01-14
# What is undone after the finish is noted by nobody; what is finished anew is
undo     seven 1   at 2025-01-15
order    D  reopen
finish   D  at 2025-01-15
  inbox    under-completion BENCH
expect   order D finished good 6
expect   check clean
