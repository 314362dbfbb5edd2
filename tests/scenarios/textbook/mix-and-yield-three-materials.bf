# Three materials: what is put in more and less of each, and how much of all.
# Source:  OpenTuition, a question on a revision kit's problem (JC Ltd, chemical SGR) and its answer
# Chapter: materials mix and yield variances, JC Ltd
# Address: https://opentuition.com/topic/materials-mix-and-yield-variances-acca-paper-f5/
# Book:    yield 7,216 adverse, mix 9,200 adverse.
# Not here: nothing.
item     A   kg  standard
item     B   kg  standard
item     C   kg  standard
item     SGR kg  made standard
bill     SGR makes 100
  + 50 A  mix 1
  + 40 B  mix 1
  + 20 C  mix 1
standard A   material 10.00  from 2025-01-01
standard B   material 5.00   from 2025-01-01
standard C   material 9.00   from 2025-01-01
# (50 x 10 + 40 x 5 + 20 x 9) / 100
standard SGR material 8.80   from 2025-01-01
receive  13200 A  cost 10.00  at 2025-10-02
receive  7600 B   cost 5.00
receive  5600 C   cost 9.00
complete 23180 SGR  at 2025-10-31  key october
  + 13200 A
  + 7600 B
  + 5600 C
# 26,400 kg as the bill mixes them: 12,000, 9,600 and 4,800
expect   variance october mix A 12000.00
expect   variance october mix B -10000.00
expect   variance october mix C 7200.00
expect   variance october mix 9200.00
# 26,400 - 25,498 = 902 kg at 8.00
expect   variance october yield 7216.00
expect   variance october 16416.00
expect   balance production-variance 16416.00
expect   check clean
