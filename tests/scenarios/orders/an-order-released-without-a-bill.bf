# A release for which no bill counts yet is accepted; its reports are refused until `change … bill`,
# even when a bill has been set up since. Where nothing was released the report finds it.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
receive  10 PLANK  at 2025-01-10  cost 3.00
order    early 3 BENCH  at 2025-01-10
order    early release
order    late  3 BENCH
complete 1 BENCH  order late
  refused  BILL_MISSING
bill     BENCH
  + 1 PLANK
complete 1 BENCH  order early  at 2025-01-11
  refused  BILL_MISSING
complete 1 BENCH  order late   at 2025-01-11
order    early change bill
complete 1 BENCH  order early  at 2025-01-11
expect   stock BENCH 2 value 6.00
expect   check clean
