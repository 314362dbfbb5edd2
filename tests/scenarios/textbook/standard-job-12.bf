# Dearer material, and more of it, in one job.
# Source:  a solution on standard cost entries (Job No. 12); the page does not name its book
# Chapter: Job No. 12, entries 1 and 2
# Address: https://www.coursehero.com/file/6619710/wey/
# Book:    6,270 pounds at 1.46, standard 1.40: 8,778 to material, 376 of price variance of 9,154 (376.20 of 9,154.20 before rounding to
#          whole money); 1,920 units of 3 pounds: 8,064, 714 of quantity variance.
# Not here: labour and overhead of the job.
item     STUFF pound standard
item     UNIT  each  made standard
bill     UNIT
  + 3 STUFF
standard STUFF material 1.40  from 2025-01-01
standard UNIT  material 4.20  from 2025-01-01
receive  6270 STUFF  cost 1.46  at 2025-01-02
  put      6270 STUFF  at stores           8778.00
  debit    material                        8778.00
  debit    price-variance                   376.20
  credit   payables                        9154.20
# (6,270 - 5,760) x 1.40
complete 1920 UNIT  at 2025-01-31  key job-12
  + 6270 STUFF
expect   usage job-12 STUFF 510 value 714.00
expect   stock UNIT 1920 value 8064.00
expect   balance production-variance 714.00
expect   variance job-12 usage STUFF 714.00
expect   check clean
