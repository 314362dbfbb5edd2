# One job under two overhead bases: another rate from a day on.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.4, Problem Set A, second problem (Pocono Cement Forms)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68004/index.cnxml
# Book:    prints no answer; recomputed: labour 90 x 16 = 1,440; by labour hours 900,000 / 60,000 = 15 x 90 = 1,350, in all 4,340;
#          by machine hours 900,000 / 30,000 = 30 x 75 = 2,250, in all 5,240.
# Not here: nothing.
item     CEMENT dollar fifo
item     FORM   each made fifo
bill     FORM
  + 1550 CEMENT
rate     FORM   labour 1440.00 overhead 1350.00  from 2025-01-01
rate     FORM   labour 1440.00 overhead 2250.00  from 2025-01-20
receive  3100 CEMENT  cost 1.00  at 2025-01-02
complete 1 FORM  at 2025-01-10  key by-labour
expect   cost by-labour 4340.00
complete 1 FORM  at 2025-01-20  key by-machine
expect   cost by-machine 5240.00
expect   check clean
