# Two resources: labour by the hour, overhead by the machine hour.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.4, Problem Set B, first problem (Rulers Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68004/index.cnxml
# Book:    prints no answer; recomputed: 60,000 / 1,500 = 40 a machine hour; 95 + 15 x 13 + 5 x 40 = 490.
# Not here: question C, the overhead incurred in the month: what of it is overhead the book leaves to the reader.
item     NEON    dollar fifo
item     LABOUR  hour resource
item     MACHINE hour resource
item     SIGN    each made fifo
bill     SIGN
  + 95 NEON
  + 15 LABOUR
  + 5 MACHINE
rate     LABOUR  labour 13.00
rate     MACHINE overhead 40.00
receive  95 NEON  cost 1.00  at 2025-01-02
complete 1 SIGN  at 2025-01-31  key sign
expect   element SIGN material 95.00
expect   element SIGN labour 195.00
expect   element SIGN overhead 200.00
expect   cost sign 490.00
expect   check clean
