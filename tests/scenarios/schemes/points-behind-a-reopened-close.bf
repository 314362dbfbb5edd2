# Charge first: the material of 10.00 is deferred until a close. What the close of February books is deferred again
# when its last days are reopened, also of days that stay closed; a change of points then books it once, and
# the next close has nothing of it.
item BOLT each bought at 2025-01-10
points charge-first at 2025-01-10
receive 10 BOLT cost 1.00 at 2025-01-16
expect balance cost-of-sales 10.00
close 2025-02-12 at 2025-02-23
expect balance material 10.00
expect balance cost-of-sales 0.00
reopen 2025-02-07 at 2025-03-11
expect balance material 0.00
expect balance cost-of-sales 10.00
points purchase completion sale at 2025-03-14
expect balance material 10.00
expect balance cost-of-sales 0.00
close 2025-03-17 at 2025-03-19
expect balance material 10.00
expect balance cost-of-sales 0.00
expect check clean
