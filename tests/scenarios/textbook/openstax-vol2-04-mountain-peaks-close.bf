# Overhead by machine hours, fewer of them than planned.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.6, Problem Set A, second problem (Mountain Peaks)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68006/index.cnxml
# Book:    prints no answer; recomputed: 350,000 / 50,000 = 7.00; applied 49,000 x 7 = 343,000; 9,000 underapplied of 352,000.
# Not here: direct material and labour: they do not enter the question.
item     WORK   hour resource
item     OUTPUT hour made fifo
bill     OUTPUT
  + 1 WORK
# 350,000 / 50,000 machine hours
rate     OUTPUT overhead 7.00
complete 49000 OUTPUT  at 2025-12-30
expect   balance applied -343000.00
expense  352000.00  at 2025-12-31
expect   balance incurred 352000.00
close    2025-12-31  at 2026-01-02
  debit    applied            343000.00
  debit    cost-of-sales      9000.00
  credit   incurred           352000.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
