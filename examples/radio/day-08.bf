# Wednesday, 11 March 2026: working day 8 of 20. Still no delivery note; the line goes on, and the
# books owe the switches.

complete 10 BOARD lot B0311 at 2026-03-11T06:20 ref T-0115 key bl-0115
operation 20 9 BOARD at 2026-03-11T06:33 by Ole note "paste weighed" key sl-0047
  + 20.3 SOLDER-PASTE
rework 1 RADIO serials R00986 labour 4.20 at 2026-03-11T06:40 key rw-0008
  + 1 LTST-S220KGKT
complete 9 BOARD lot B0311 at 2026-03-11T06:58 ref T-0116 key bl-0116
receive 7 reel GRM1555C1H330JA01D cost 32.80 per 1 reel from NORDMARK at 2026-03-11T07:00 ref LS-48615 key gr-0093
receive 1 reel GRM1555C1H181JA01D cost 20.40 per 1 reel from NORDMARK at 2026-03-11T07:09 ref LS-48616 key gr-0094
receive 1 reel GRM1555C1H3R0CA01D cost 15.60 per 1 reel from NORDMARK at 2026-03-11T07:18 ref LS-48621 key gr-0095
receive 1 reel LTST-S220KGKT cost 127.50 per 1 reel from KESTREL at 2026-03-11T07:27 ref LS-48625 key gr-0096
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T07:29 key pl-0100
receive 4 reel NRG4026T4R7M cost 169.00 per 1 reel from NORDMARK at 2026-03-11T07:36 ref LS-48632 by Imke key gr-0097
complete 10 BOARD lot B0311 at 2026-03-11T07:36 ref T-0117 key bl-0117
receive 2 reel DMP2305U-7 cost 96.50 per 1 reel from KESTREL at 2026-03-11T07:45 ref LS-48641 key gr-0098
receive 1 reel RMCF0402FT1K00 cost 11.70 per 1 reel from NORDMARK at 2026-03-11T07:54 ref LS-48642 key gr-0099
complete 8 RADIO serials R01053..R01060 at 2026-03-11T07:57 by Ole key rl-0109
receive 1 reel RMCF0402FT330K cost 5.95 per 1 reel from NORDMARK at 2026-03-11T08:03 ref LS-48646 by Ole key gr-0100
receive 2 reel LXES1TBCC2-004 cost 216.00 per 1 reel from KESTREL at 2026-03-11T08:12 ref LS-48652 key gr-0101
receive 163 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-11T08:15 ref LS-48656 key gr-0102
receive 34 tray LPC4320FBD144,551 cost 450.60 per 1 tray to stores from KESTREL at 2026-03-11T08:21 ref LS-48657 key gr-0103
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T08:22 key pl-0101
receive 7 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-11T08:30 ref LS-48665 key gr-0104
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-11T08:39 ref LS-48674 by Mara key gr-0105
complete 8 BOARD scrapped 1 lot B0311 at 2026-03-11T08:46 ref T-0118 note tombstones key bl-0118
complete 11 RADIO serials R01061..R01071 at 2026-03-11T08:54 key rl-0110
issue 3 7V-12.000MAAE-T reason test at 2026-03-11T09:03 key is-0018

# The wrong place was scanned: stock cannot leave where it does not lie.
move 500 CASE from finished to shop at 2026-03-11T09:14 key mv-0031
  refused STOCK_SHORT

complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T09:27 key pl-0102
ship 2 RADIO to WEB-SHOP at 2026-03-11T09:30 ref A-11090 key dn-0139
complete 10 RADIO serials R01072..R01081 at 2026-03-11T09:40 key rl-0111
operation 20 7 BOARD scrapped 1 at 2026-03-11T09:45 note "dropped at the feeder" key sl-0048
  + 54 GRM1555C1H101JA01D
scrap 46 RMCF0402JT1K80 at 2026-03-11T09:57 note "feeder jam" key sc-0011
ship 8 RADIO to CAMPUS-LAB at 2026-03-11T10:07 ref A-11094 key dn-0140
complete 7 BOARD lot B0311 at 2026-03-11T10:10 ref T-0119 key bl-0119
move 5 RADIO from finished to shop at 2026-03-11T10:15 key mv-0032
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T10:16 key pl-0103
move 180 CASE from stores to painter at 2026-03-11T10:30 key mv-0033
complete 11 RADIO serials R01082..R01092 at 2026-03-11T10:33 key rl-0112
ship 6 RADIO to FIELDLINE at 2026-03-11T10:50 ref A-11099 key dn-0141
complete 9 BOARD lot B0311 at 2026-03-11T10:53 ref T-0120 by Imke key bl-0120
sell 2 RADIO from shop to COUNTER at 2026-03-11T11:03 key cs-0013
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T11:14 by Imke key pl-0104
ship 2 RADIO to WEB-SHOP at 2026-03-11T11:24 ref A-11103 key dn-0142
complete 9 RADIO serials R01093..R01101 at 2026-03-11T11:32 key rl-0113
operation 20 10 BOARD at 2026-03-11T11:55 key sl-0049
ship 3 RADIO to WEB-SHOP at 2026-03-11T12:07 ref A-11110 key dn-0143
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T12:13 key pl-0105
complete 10 BOARD lot B0311 at 2026-03-11T12:20 ref T-0121 key bl-0121
complete 9 RADIO serials R01102..R01110 at 2026-03-11T12:25 key rl-0114
ship 3 RADIO to WEB-SHOP at 2026-03-11T12:45 ref A-11116 key dn-0144
complete 6 BOARD scrapped 2 lot B0311 at 2026-03-11T13:01 ref T-0122 note bridges key bl-0122
complete 11 RADIO serials R01111..R01121 at 2026-03-11T13:10 key rl-0115
complete 8 RADIO order MO-301 serials R01122..R01129 at 2026-03-11T13:10 key rl-0116
complete 11 PROGRAMMED-BOARD lot P0311 at 2026-03-11T13:14 by Ole key pl-0106
ship 10 RADIO to RADIOWERK at 2026-03-11T13:22 ref A-11119 key dn-0145
operation 20 7 BOARD scrapped 1 at 2026-03-11T13:59 by Imke note "oven too cold" key sl-0050
tick at 2026-03-11T14:00 key tk-0015
ship 2 RADIO to WEB-SHOP at 2026-03-11T14:01 ref A-11127 key dn-0146
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T14:06 key pl-0107
complete 10 RADIO serials R01130..R01139 at 2026-03-11T14:06 key rl-0117
complete 7 BOARD lot B0311 at 2026-03-11T14:24 ref T-0123 key bl-0123
ship 3 RADIO to WEB-SHOP at 2026-03-11T14:47 ref A-11135 key dn-0147
complete 10 RADIO serials R01140..R01149 at 2026-03-11T14:59 by Jonas key rl-0118
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T15:02 key pl-0108
operation 20 8 BOARD at 2026-03-11T15:07 by Imke note "paste weighed" key sl-0051
  + 16.5 SOLDER-PASTE
ship 16 RADIO to RADIOWERK at 2026-03-11T15:26 ref A-11142 key dn-0148
complete 8 BOARD lot B0311 at 2026-03-11T15:32 ref T-0124 key bl-0124

# A dealer's customers hear nothing with four of their radios. They are to be repaired: an order
# of reworks.
return 4 RADIO of dn-0003 to repair from HAMHAUS at 2026-03-11T15:45 note "hear nothing" key cr-0002
order RW-1 4 RADIO rework due 2026-03-13 at 2026-03-11T15:45 key mo-0003

complete 11 RADIO serials R01150..R01160 at 2026-03-11T15:53 key rl-0119
complete 11 PROGRAMMED-BOARD lot P0311 at 2026-03-11T16:00 key pl-0109
ship 2 RADIO to WEB-SHOP at 2026-03-11T16:03 ref A-11147 key dn-0149
operation 20 8 BOARD at 2026-03-11T16:13 key sl-0052
complete 8 BOARD lot B0311 at 2026-03-11T16:38 ref T-0125 key bl-0125
ship 1 RADIO to WEB-SHOP at 2026-03-11T16:43 ref A-11152 key dn-0150
complete 7 RADIO scrapped 1 serials R01161..R01167 at 2026-03-11T16:45 key rl-0120
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T17:01 key pl-0110
operation 20 8 BOARD at 2026-03-11T17:16 key sl-0053
ship 1 RADIO to WEB-SHOP at 2026-03-11T17:24 ref A-11155 key dn-0151
complete 8 RADIO serials R01168..R01175 at 2026-03-11T17:32 key rl-0121
complete 8 BOARD lot B0311 at 2026-03-11T17:41 ref T-0126 key bl-0126
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T17:51 key pl-0111
ship 5 RADIO to FIELDLINE at 2026-03-11T18:05 ref A-11162 key dn-0152
complete 9 BOARD lot B0311 at 2026-03-11T18:16 ref T-0127 key bl-0127
complete 8 RADIO serials R01176..R01183 at 2026-03-11T18:30 key rl-0122
ship 4 RADIO to MAKER-BOX at 2026-03-11T18:38 ref A-11168 key dn-0153
complete 11 PROGRAMMED-BOARD lot P0311 at 2026-03-11T18:52 by Imke key pl-0112
complete 7 BOARD scrapped 1 lot B0311 at 2026-03-11T19:23 ref T-0128 by Jonas note "oven too cold" key bl-0128
ship 10 RADIO to HAMHAUS at 2026-03-11T19:23 ref A-11177 key dn-0154
complete 8 RADIO serials R01184..R01191 at 2026-03-11T19:24 key rl-0123
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T19:45 key pl-0113
ship 8 RADIO to HAMHAUS at 2026-03-11T20:01 ref A-11178 key dn-0155
complete 9 RADIO serials R01192..R01200 at 2026-03-11T20:13 key rl-0124
complete 11 BOARD lot B0311 at 2026-03-11T20:26 ref T-0129 key bl-0129
ship 8 RADIO to CAMPUS-LAB at 2026-03-11T20:38 ref A-11187 key dn-0156
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-11T20:38 key mv-0034
move 210 MAX5864ETM+ from stores to line/SMT at 2026-03-11T20:38 key mv-0035
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T20:42 key pl-0114
complete 9 RADIO serials R01201..R01209 at 2026-03-11T21:09 key rl-0125
operation 20 9 BOARD at 2026-03-11T21:20 key sl-0054
count 1259 DEA162400HT-8004B1 at 2026-03-11T21:26 key ct-0025
count 1741 GRM155R71H332KA01D at 2026-03-11T21:27 key ct-0026
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-11T21:32 key mv-0036
count 2197 FSMRA3JH at 2026-03-11T21:36 key ct-0027
count 739 LP0603A1880ANTR at 2026-03-11T21:43 key ct-0028
expense 649.00 account 3410 at 2026-03-11T21:50 note "wages of the day" key ex-0016
expense 303.00 account 3420 at 2026-03-11T21:50 note machines key ex-0017
tick at 2026-03-11T22:00 key tk-0016

# What must hold in the evening.
expect stock BOARD 31
expect stock PROGRAMMED-BOARD 84
expect stock RADIO 142
expect stock RADIO 4 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 180
expect stock CASE 415 in painter
expect due RMCF0402JT39R0 6862
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 615 value 1722.00
expect stock CARTON 301 value 108.36
expect stock MAX5864ETM+ 239
expect stock PPPC132LFBN-RC 769
expect stock SOLDER-PASTE 1996.2
expect owed SKY13350-385LF 2049
expect balance payables -120105.90
