# Two closes of the same day: the second finds nothing to close; one of the next day goes on.
expense  5.00  at 2026-03-02
close    2026-03-02  at 2026-03-03T09:00
close    2026-03-02  at 2026-03-03T10:00
  refused PERIOD_CLOSED
close    2026-03-03  at 2026-03-03T18:00
expect   balance cost-of-sales 5.00
expect   check clean
