# A third of an hour of work for each bike, and a whole hour of the oven for three that are begun. Each running output
# costs round(rate × used after) - round(rate × used before), so any split comes to the same:
#   work  1/3 h is 0.333334 h, 10.67; 2/3 h is 0.666667 h, 21.33, so the second bike's are 10.66
#   oven  1 h, 10.00 of the machine and 5.00 of overhead, with the first; nothing with the second
item     STEEL  kg     fifo
item     HOUR   h      resource
item     OVEN   h      resource  step 1
item     BIKE   each   made  fifo
rate     HOUR   labour 32.00
rate     OVEN   machine 10.00 overhead 5.00
bill     BIKE
  + 1 STEEL
  + 1/3 HOUR
  + 1/3 OVEN
receive  20 STEEL  at 2025-01-10  cost 1.00
complete 1 BIKE   at 2025-01-11  key one
complete 1 BIKE   at 2025-01-11  key two

# The first is undone with all its hours. The second had none of the oven, so one bike has been in it for nothing:
# that hour is the next report's. 10.66 of work: 0.333333 h used so far is 10.67, 0.666667 h is 21.33.
undo     one      at 2025-01-11  key back
complete 1 BIKE   at 2025-01-11  key three
undo     three    at 2025-01-11
undo     two      at 2025-01-11
# Nothing is left of any of them.
undo     back     at 2025-01-11
undo     one      at 2025-01-11
expect   stock BIKE 0
expect   check clean

# Two of five are undone: of 1.666667 h of work 3/5 stay, 1.000001 h at 32.00, and of the oven's 2 h 1.2, which is 2 to its
# step. Three bikes need 1 h of it, so the other is carried, and the next two take it up.
complete 5 BIKE   at 2025-01-12  key five
undo     five 2   at 2025-01-12
complete 2 BIKE   at 2025-01-12
expect   check clean

# Of the three of an order two are undone: a third of an hour of work stays, 0.333334 h at round(32.00 × 0.333334), and
# the whole hour of the oven. With the fourth's that is an hour more than two bikes need; it is carried. The finish
# forgets it: hours are spent. The order that is open again has it again, and its last two bikes need no other:
# 0.666668 h of work used so far come to 21.33, 1.333334 h to 42.67.
order    m1 4 BIKE  at 2025-01-13
order    m1 release  at 2025-01-13
complete 3 BIKE   order m1  at 2025-01-13  key six
complete 1 BIKE   order m1  at 2025-01-13  key seven
undo     six 2    at 2025-01-13
finish   m1       at 2025-01-13  key end
undo     end      at 2025-01-13
complete 2 BIKE   order m1  at 2025-01-13
expect   check clean

# Another rate begins a running output of its own; what is provisional goes by it, too.
rate     HOUR     labour 40.00  from 2025-02-01
complete 1 BIKE   at 2025-02-01
item     CART     each   made  fifo
bill     CART
  + 2 STEEL
  + 1.5 HOUR
item     TRAIN    each   made  fifo
bill     TRAIN
  + 1 CART
complete 1 TRAIN  at 2025-02-01
expect   check clean

# What has no bill of its own and is no resource has no rate.
rate     STEEL    labour 1.00
  refused ITEM_KIND STEEL is neither made nor a resource
