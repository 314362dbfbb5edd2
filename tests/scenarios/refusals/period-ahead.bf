# Days that have not come cannot be closed: what happens on them would be booked on a day behind.
item     WHEEL  each
receive  1 WHEEL  at 2025-01-10  cost 10.00
close    2025-02-04  at 2025-02-03
  refused  PERIOD_AHEAD 2025-02-04 has not come
close    2025-12-31
  refused  PERIOD_AHEAD 2025-12-31 has not come

# The plant day of the event begins at 06:00: in the night it is still the day before.
site     main  zone Europe/Berlin  day-begins 06:00
close    2025-02-05  at 2025-02-05T05:59
  refused  PERIOD_AHEAD 2025-02-05 has not come

# The day of the event itself may be closed, and one on which nothing happened.
close    2025-02-05  at 2025-02-05T18:00
close    2025-02-08  at 2025-02-10
receive  1 WHEEL  at 2025-02-07  cost 10.00
expect   balance payables -20.00
expect   check clean
