# Three trigger points: conversion underallocated, and left standing as the problem wants it.
# Source:  a cost accounting text whose title the page does not name (its chapter 20 is of inventory, JIT and backflush costing)
# Chapter: 20, problem 20-33 (Acton Corporation)
# Address: https://solutioninn.com/study-help/questions/2033-backflush-costing-and-jit-production-the-acton-corporation-manufactures-6113948
# Book:    materials 550,000 bought, conversion 440,000 incurred, standard 25 and 20, 21,000 made, 20,000 sold. The entries are
#          recomputed.
# Not here: nothing.
item     KIT   each fifo
item     METER each made fifo
bill     METER
  + 1 KIT
rate     METER conversion 20.00
setting  close-conversion leave
# 550,000 / 25.00
receive  22000 KIT  cost 25.00  at 2025-08-01
expense  440000.00  at 2025-08-15
# 21,000 x 25.00 = 525,000.00; 21,000 x 20.00 = 420,000.00
complete 21000 METER  at 2025-08-20
  pick     21000 KIT    at stores by first-in
  take     21000 KIT    from 2025-08-01  525000.00
  make     21000 METER                   945000.00
  debit    finished                      945000.00
  credit   material                      525000.00
  credit   applied                       420000.00
# 20,000 x 45.00
sell     20000 METER  at 2025-08-30
  pick     20000 METER  at finished by first-in
  take     20000 METER  from 2025-08-20  900000.00
  debit    cost-of-sales                 900000.00
  credit   finished                      900000.00
close    2025-08-31  at 2025-09-01
expect   balance material 25000.00
expect   balance finished 45000.00
expect   balance incurred 440000.00
expect   balance applied -420000.00
expect   balance cost-of-sales 900000.00
expect   check clean
