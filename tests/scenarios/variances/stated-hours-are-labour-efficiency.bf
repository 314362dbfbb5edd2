# Labour and machine by textbook: actual rate against standard rate for the hours worked, and hours worked against those
# allowed at the standard rate (23.3, 26.1).
#
# A CHAIR is allowed 2 h of WORK at 10.00 and 0.5 h of LATHE at 6.00 machine and 4.00 overhead: 20.00, 3.00 and 2.00.
# 100 are made. WORK took 210 h at 11.00, LATHE 48 h at its old rate; 2 h of CRANE at 30.00 were on no bill.
#   labour-rate         210 x (11.00 - 10.00)          = 210.00
#   labour-efficiency   (210 - 200) x 10.00            = 100.00
#   machine-efficiency  (48 - 50) x 6.00               = -12.00     CRANE  2 x 30.00 = 60.00
#   overhead-efficiency (48 - 50) x 4.00               =  -8.00
#   cost 2310 + 480 + 60 = 2850.00, standard 2500.00: 350.00
item     WORK   h     resource  at 2025-01-01
item     LATHE  h     resource
item     CRANE  h     resource
item     CHAIR  each  made standard
rate     WORK   labour 10.00               from 2025-01-01
rate     WORK   labour 11.00               from 2025-03-01
rate     LATHE  machine 6.00 overhead 4.00 from 2025-01-01
rate     CRANE  machine 30.00              from 2025-01-01
bill     CHAIR
  + 2 WORK
  + 0.5 LATHE
standard CHAIR  labour 20.00 machine 3.00 overhead 2.00 from 2025-01-01
complete 100 CHAIR  at 2025-03-03  key c
  + 210 WORK
  + 48 LATHE
  + 2 CRANE
  use      210 WORK                      2310.00
  use      48 LATHE                       480.00
  use      2 CRANE                         60.00
  make     100 CHAIR                     2500.00
  debit    finished                      2500.00
  debit    production-variance            350.00
  credit   applied                       2850.00
expect   variance c 350.00
expect   variance c labour-rate WORK 210.00
expect   variance c labour-efficiency WORK 100.00
expect   variance c machine-efficiency LATHE -12.00
expect   variance c overhead-efficiency LATHE -8.00
expect   variance c machine-efficiency CRANE 60.00
expect   check clean

# Of 75 that stay: 157.5 h of 150, 36 of 37.5, 1.5 of none; cost 1732.50 + 360 + 45, standard 1875.00.
undo     c 25
expect   variance c 262.50
expect   variance c labour-rate WORK 157.50
expect   variance c labour-efficiency WORK 75.00
expect   variance c machine-efficiency LATHE -9.00
expect   variance c overhead-efficiency LATHE -6.00
expect   variance c machine-efficiency CRANE 45.00
expect   check clean

# None at all: (0 - 200) x 10.00.
complete 100 CHAIR  at 2025-03-04  key d
  + 0 WORK
expect   variance d labour-efficiency WORK -2000.00
expect   variance d -2000.00
expect   check clean
