# Monday, 9 March 2026: working day 6 of 20. The leaflet of the spring campaign goes into each box
# from today until the 20th.

complete 9 BOARD lot B0309 at 2026-03-09T06:20 ref T-0083 key bl-0083
complete 8 BOARD lot B0309 at 2026-03-09T06:33 ref T-0084 key bl-0084
receive 16 pack PCB cost 154.00 per 1 pack from HOLM-PCB at 2026-03-09T07:00 ref LS-48584 key gr-0087
receive 15 box CASE cost 112.80 per 1 box from MERIDIAN at 2026-03-09T07:09 ref LS-48592 key gr-0088
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T07:31 key pl-0072
complete 11 BOARD lot B0309 at 2026-03-09T07:39 ref T-0085 key bl-0085
complete 10 RADIO serials R00752..R00761 at 2026-03-09T07:58 by Tarek key rl-0077
receive 145 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-09T08:15 ref LS-48600 key gr-0089
complete 9 BOARD lot B0309 at 2026-03-09T08:38 ref T-0086 note "paste weighed" key bl-0086
  + 22.7 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T08:38 key pl-0073
issue 18 GRM1555C1H220JA01D reason training at 2026-03-09T08:59 key is-0013
complete 11 RADIO serials R00762..R00772 at 2026-03-09T09:00 key rl-0078
ship 10 RADIO to RADIOWERK at 2026-03-09T09:34 ref A-10895 key dn-0096
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T09:41 key pl-0074
operation 20 10 BOARD scrapped 1 at 2026-03-09T09:43 by Ole note "oven too cold" key sl-0037
complete 8 RADIO serials R00773..R00780 at 2026-03-09T09:53 note "wrapped twice" key rl-0079
  + 24 FOAM
scrap 53 RMCF0402FT4K70 at 2026-03-09T09:58 note "feeder jam" key sc-0008
ship 1 RADIO to WEB-SHOP at 2026-03-09T10:02 ref A-10896 key dn-0097
complete 10 BOARD lot B0309 at 2026-03-09T10:08 ref T-0087 key bl-0087
move 180 CASE from stores to painter at 2026-03-09T10:30 key mv-0025
ship 1 RADIO to WEB-SHOP at 2026-03-09T10:37 ref A-10903 key dn-0098
complete 10 RADIO serials R00781..R00790 at 2026-03-09T10:44 key rl-0080
complete 9 BOARD scrapped 1 lot B0309 at 2026-03-09T10:46 ref T-0088 note "oven too cold" key bl-0088
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T10:48 key pl-0075
sell 1 RADIO from shop to COUNTER at 2026-03-09T11:03 key cs-0010
ship 3 RADIO to WEB-SHOP at 2026-03-09T11:08 ref A-10907 key dn-0099
ship 2 RADIO to WEB-SHOP at 2026-03-09T11:40 ref A-10916 key dn-0100
complete 9 RADIO serials R00791..R00799 at 2026-03-09T11:41 key rl-0081
complete 11 BOARD lot B0309 at 2026-03-09T11:58 ref T-0089 key bl-0089
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T11:59 key pl-0076
ship 10 RADIO to HAMHAUS at 2026-03-09T12:08 ref A-10925 key dn-0101
complete 7 RADIO scrapped 1 serials R00800..R00806 at 2026-03-09T12:36 key rl-0082
ship 16 RADIO to RADIOWERK at 2026-03-09T12:38 ref A-10926 key dn-0102
operation 20 10 BOARD at 2026-03-09T12:58 by Jonas note "dropped at the feeder" key sl-0038
  + 46 LMK105BJ105KV-F
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T13:04 by Imke key pl-0077
ship 2 RADIO to WEB-SHOP at 2026-03-09T13:12 ref A-10935 key dn-0103
complete 10 BOARD lot B0309 at 2026-03-09T13:23 ref T-0090 by Imke key bl-0090
complete 11 RADIO serials R00807..R00817 at 2026-03-09T13:33 key rl-0083
hold 1 RADIO serials R00817 in finished at 2026-03-09T13:33 note "no reception" key ho-0006
ship 3 RADIO to WEB-SHOP at 2026-03-09T13:41 ref A-10936 key dn-0104
tick at 2026-03-09T14:00 key tk-0011
operation 20 8 BOARD at 2026-03-09T14:00 key sl-0039
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T14:03 key pl-0078
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-09T14:12 key mv-0026
ship 8 RADIO to CAMPUS-LAB at 2026-03-09T14:15 ref A-10944 key dn-0105
complete 8 BOARD lot B0309 at 2026-03-09T14:25 ref T-0091 key bl-0091
complete 10 RADIO serials R00818..R00827 at 2026-03-09T14:31 key rl-0084
ship 4 RADIO to MAKER-BOX at 2026-03-09T14:45 ref A-10945 key dn-0106
issue 1 RMCF0402FT4K70 reason test at 2026-03-09T14:58 key is-0014
complete 8 BOARD lot B0309 at 2026-03-09T15:06 ref T-0092 key bl-0092

# The distributor wants 24 radios by Thursday: an order, with its due day and line.
order MO-301 24 RADIO due 2026-03-12 tolerance 5% line FINAL at 2026-03-09T15:12 key mo-0001

complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T15:13 by Jonas key pl-0079
ship 2 RADIO to WEB-SHOP at 2026-03-09T15:21 ref A-10948 key dn-0107
complete 10 RADIO serials R00828..R00837 at 2026-03-09T15:25 key rl-0085
ship 4 RADIO to MAKER-BOX at 2026-03-09T15:56 ref A-10952 key dn-0108
complete 11 BOARD lot B0309 at 2026-03-09T16:10 ref T-0093 key bl-0093
ship 16 RADIO to RADIOWERK at 2026-03-09T16:20 ref A-10956 key dn-0109
complete 8 RADIO serials R00838..R00845 at 2026-03-09T16:22 key rl-0086
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T16:24 key pl-0080
ship 3 RADIO to WEB-SHOP at 2026-03-09T16:55 ref A-10959 key dn-0110
complete 9 BOARD lot B0309 at 2026-03-09T17:10 ref T-0094 key bl-0094
complete 10 RADIO serials R00846..R00855 at 2026-03-09T17:20 key rl-0087
hold 1 RADIO serials R00855 in finished at 2026-03-09T17:20 note "clock is off" key ho-0007
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T17:25 by Mara key pl-0081
ship 2 RADIO to WEB-SHOP at 2026-03-09T17:28 ref A-10967 key dn-0111
ship 6 RADIO to MAKER-BOX at 2026-03-09T17:58 ref A-10968 key dn-0112
complete 8 RADIO serials R00856..R00863 at 2026-03-09T18:12 key rl-0088
complete 10 BOARD lot B0309 at 2026-03-09T18:18 ref T-0095 note "dropped at the feeder" key bl-0095
  + 42 RMCF0402JT1K80
ship 15 RADIO to OVERSEAS at 2026-03-09T18:30 ref A-10976 key dn-0113
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T18:34 key pl-0082
ship 6 RADIO to FIELDLINE at 2026-03-09T19:02 ref A-10979 key dn-0114
complete 9 RADIO serials R00864..R00872 at 2026-03-09T19:14 key rl-0089
complete 9 BOARD lot B0309 at 2026-03-09T19:21 ref T-0096 key bl-0096
ship 2 RADIO to WEB-SHOP at 2026-03-09T19:36 ref A-10983 key dn-0115
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T19:42 key pl-0083
ship 12 RADIO to HAMHAUS at 2026-03-09T20:11 ref A-10985 key dn-0116
complete 9 RADIO serials R00873..R00881 at 2026-03-09T20:12 key rl-0090
complete 9 BOARD lot B0309 at 2026-03-09T20:29 ref T-0097 key bl-0097
empty 1 reel RMCF0402JT39R0 at 2026-03-09T20:30 key em-0002
ship 10 RADIO to FIELDLINE at 2026-03-09T20:41 ref A-10994 key dn-0117
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T20:48 key pl-0084
complete 8 RADIO serials R00882..R00889 at 2026-03-09T21:04 key rl-0091
operation 20 8 BOARD at 2026-03-09T21:20 key sl-0040
count 15732 RMCF0402ZT0R00 at 2026-03-09T21:28 key ct-0018
count 6598 GRM155R61A334KE15D at 2026-03-09T21:28 by Tarek key ct-0019
count 1824 PPPC112LFBN-RC at 2026-03-09T21:41 key ct-0020
expense 666.00 account 3410 at 2026-03-09T21:50 note "wages of the day" key ex-0012
expense 310.50 account 3420 at 2026-03-09T21:50 note machines key ex-0013
tick at 2026-03-09T22:00 key tk-0012

# What must hold in the evening.
expect stock BOARD 64
expect stock PROGRAMMED-BOARD 87
expect stock RADIO 37
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 201
expect stock CASE 356 in painter
expect due RMCF0402JT39R0 416
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 916 value 2564.80
expect stock CARTON 623 value 224.28
expect stock RMCF0402FT330K 1712
expect stock GRM1555C1H220JA01D 16525
expect stock SOLDER-PASTE 589.1
expect owed SKY13350-385LF 0
expect balance payables -98099.90
