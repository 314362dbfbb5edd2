# Wednesday, 11 March 2026: working day 8 of 20. Still no delivery note; the line goes on, and the
# books owe the switches.

move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-11T06:10 key mv-0030
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-11T06:10 key mv-0031
complete 8 BOARD lot B0311 at 2026-03-11T06:20 ref T-0113 key bl-0113
complete 6 BOARD scrapped 2 lot B0311 at 2026-03-11T06:35 ref T-0114 by Ole note "oven too cold" key bl-0114
receive 7 reel GRM1555C1H330JA01D cost 32.80 per 1 reel from NORDMARK at 2026-03-11T07:00 ref LS-48659 key gr-0093
receive 1 reel GRM1555C1H181JA01D cost 20.40 per 1 reel from NORDMARK at 2026-03-11T07:09 ref LS-48661 key gr-0094
receive 1 reel GRM1555C1H3R0CA01D cost 15.60 per 1 reel from NORDMARK at 2026-03-11T07:18 ref LS-48663 key gr-0095
receive 1 reel LTST-S220KGKT cost 127.50 per 1 reel from KESTREL at 2026-03-11T07:27 ref LS-48667 by Ole key gr-0096
operation 20 11 BOARD at 2026-03-11T07:28 key sl-0055
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T07:32 key pl-0100
receive 4 reel NRG4026T4R7M cost 169.00 per 1 reel from NORDMARK at 2026-03-11T07:36 ref LS-48669 by Ole key gr-0097
receive 2 reel DMP2305U-7 cost 96.50 per 1 reel from KESTREL at 2026-03-11T07:45 ref LS-48671 key gr-0098
complete 11 BOARD lot B0311 at 2026-03-11T07:53 ref T-0115 key bl-0115
receive 1 reel RMCF0402FT1K00 cost 11.70 per 1 reel from NORDMARK at 2026-03-11T07:54 ref LS-48675 by Ole key gr-0099
receive 1 reel RMCF0402FT330K cost 5.95 per 1 reel from NORDMARK at 2026-03-11T08:03 ref LS-48680 key gr-0100
complete 8 RADIO lost 1 serials R01059..R01066 at 2026-03-11T08:04 key rl-0109
receive 2 reel LXES1TBCC2-004 cost 216.00 per 1 reel from KESTREL at 2026-03-11T08:12 ref LS-48687 by Imke key gr-0101
receive 152 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-11T08:15 ref LS-48693 key gr-0102
receive 33 tray LPC4320FBD144,551 cost 450.60 per 1 tray to stores from KESTREL at 2026-03-11T08:21 ref LS-48698 key gr-0103
complete 11 BOARD lot B0311 at 2026-03-11T08:28 ref T-0116 by Mara key bl-0116
receive 7 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-11T08:30 ref LS-48700 key gr-0104
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T08:38 by Ole key pl-0101
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-11T08:39 ref LS-48704 by Ole key gr-0105
complete 10 RADIO serials R01067..R01076 at 2026-03-11T08:55 key rl-0110
issue 21 MCR01MRTF1202 reason training at 2026-03-11T09:04 key is-0016

# The wrong place was scanned: stock cannot leave where it does not lie.
move 500 CASE from finished to shop at 2026-03-11T09:14 key mv-0032
  refused STOCK_SHORT

operation 20 11 BOARD at 2026-03-11T09:21 by Ole key sl-0056
ship 2 RADIO to WEB-SHOP at 2026-03-11T09:26 ref A-11095 key dn-0135
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T09:44 key pl-0102
complete 11 BOARD lot B0311 at 2026-03-11T09:46 ref T-0117 key bl-0117
complete 8 RADIO serials R01077..R01084 at 2026-03-11T09:55 key rl-0111
ship 6 RADIO to MAKER-BOX at 2026-03-11T09:58 ref A-11101 key dn-0136
scrap 5 RMCF0402JT39R0 at 2026-03-11T10:00 note "reel end" key sc-0013
move 4 RADIO from finished to shop at 2026-03-11T10:15 key mv-0033
complete 10 BOARD lot B0311 at 2026-03-11T10:16 ref T-0118 by Imke key bl-0118
move 180 CASE from stores to painter at 2026-03-11T10:30 key mv-0034
ship 12 RADIO to HAMHAUS at 2026-03-11T10:33 ref A-11102 key dn-0137
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T10:44 key pl-0103
complete 11 RADIO serials R01085..R01095 at 2026-03-11T10:49 key rl-0112
sell 1 RADIO from shop to COUNTER at 2026-03-11T11:02 key cs-0012
operation 20 9 BOARD at 2026-03-11T11:08 note "paste weighed" key sl-0057
  + 20.5 SOLDER-PASTE
ship 20 RADIO to OVERSEAS at 2026-03-11T11:09 ref A-11105 key dn-0138
complete 9 BOARD lot B0311 at 2026-03-11T11:33 ref T-0119 key bl-0119
ship 12 RADIO to RADIOWERK at 2026-03-11T11:36 ref A-11108 key dn-0139
complete 10 RADIO serials R01096..R01105 at 2026-03-11T11:47 key rl-0113
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T11:51 key pl-0104
issue 2 GRM1555C1H3R0CA01D reason engineering at 2026-03-11T12:01 by Mara key is-0017
ship 2 RADIO to WEB-SHOP at 2026-03-11T12:07 ref A-11111 key dn-0140
complete 8 BOARD lot B0311 at 2026-03-11T12:11 ref T-0120 key bl-0120
complete 9 RADIO serials R01106..R01114 at 2026-03-11T12:38 key rl-0114
ship 3 RADIO to WEB-SHOP at 2026-03-11T12:40 ref A-11115 key dn-0141
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T13:00 key pl-0105
complete 9 BOARD lot B0311 at 2026-03-11T13:03 ref T-0121 by Mara key bl-0121
complete 8 RADIO order MO-301 serials R01115..R01122 at 2026-03-11T13:10 key rl-0115
ship 4 RADIO to WEB-SHOP at 2026-03-11T13:17 ref A-11121 key dn-0142
complete 9 RADIO serials R01123..R01131 at 2026-03-11T13:38 key rl-0116
ship 4 RADIO to MAKER-BOX at 2026-03-11T13:42 ref A-11123 key dn-0143
complete 10 BOARD lot B0311 at 2026-03-11T13:57 ref T-0122 key bl-0122
tick at 2026-03-11T14:00 key tk-0015
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T14:07 key pl-0106
ship 3 RADIO to WEB-SHOP at 2026-03-11T14:18 ref A-11129 key dn-0144
complete 10 RADIO serials R01132..R01141 at 2026-03-11T14:36 by Imke key rl-0117
ship 2 RADIO to WEB-SHOP at 2026-03-11T14:46 ref A-11137 key dn-0145
complete 9 BOARD lot B0311 at 2026-03-11T14:55 ref T-0123 key bl-0123
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0311 at 2026-03-11T15:10 key pl-0107
ship 24 RADIO to OVERSEAS at 2026-03-11T15:17 ref A-11144 key dn-0146
complete 10 RADIO serials R01142..R01151 at 2026-03-11T15:31 key rl-0118
operation 20 11 BOARD at 2026-03-11T15:52 key sl-0058
ship 2 RADIO to WEB-SHOP at 2026-03-11T15:55 ref A-11152 key dn-0147
sell 2 RADIO from shop to COUNTER at 2026-03-11T15:57 key cs-0013
complete 11 BOARD lot B0311 at 2026-03-11T16:17 ref T-0124 key bl-0124
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T16:18 key pl-0108
ship 20 RADIO to OVERSEAS at 2026-03-11T16:21 ref A-11157 key dn-0148
complete 11 RADIO serials R01152..R01162 at 2026-03-11T16:23 key rl-0119
operation 20 9 BOARD at 2026-03-11T16:45 by Imke key sl-0059
ship 10 RADIO to RADIOWERK at 2026-03-11T16:58 ref A-11158 key dn-0149
complete 9 BOARD lot B0311 at 2026-03-11T17:10 ref T-0125 key bl-0125
complete 7 RADIO scrapped 1 serials R01163..R01169 at 2026-03-11T17:22 key rl-0120
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T17:24 key pl-0109
ship 12 RADIO to HAMHAUS at 2026-03-11T17:24 ref A-11161 key dn-0150
operation 20 9 BOARD at 2026-03-11T17:42 note "paste weighed" key sl-0060
  + 18.6 SOLDER-PASTE
ship 3 RADIO to WEB-SHOP at 2026-03-11T17:56 ref A-11163 key dn-0151
complete 9 BOARD lot B0311 at 2026-03-11T18:07 ref T-0126 key bl-0126
complete 10 RADIO scrapped 1 serials R01170..R01179 at 2026-03-11T18:17 key rl-0121
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T18:29 key pl-0110
complete 9 BOARD lot B0311 at 2026-03-11T18:35 ref T-0127 key bl-0127
ship 4 RADIO to WEB-SHOP at 2026-03-11T18:35 ref A-11171 key dn-0152
ship 10 RADIO to HAMHAUS at 2026-03-11T19:08 ref A-11175 key dn-0153
complete 10 RADIO serials R01180..R01189 at 2026-03-11T19:15 by Jonas key rl-0122
operation 20 7 BOARD scrapped 1 at 2026-03-11T19:32 note bridges key sl-0061
ship 10 RADIO to HAMHAUS at 2026-03-11T19:32 ref A-11184 key dn-0154
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T19:35 key pl-0111
complete 7 BOARD lot B0311 at 2026-03-11T19:57 ref T-0128 key bl-0128
complete 8 RADIO scrapped 1 serials R01190..R01197 at 2026-03-11T20:07 by Mara key rl-0123
ship 2 RADIO to WEB-SHOP at 2026-03-11T20:08 ref A-11190 key dn-0155
operation 20 9 BOARD at 2026-03-11T20:28 key sl-0062
ship 20 RADIO to OVERSEAS at 2026-03-11T20:41 ref A-11195 key dn-0156
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T20:43 key pl-0112
complete 9 BOARD lot B0311 at 2026-03-11T20:53 ref T-0129 key bl-0129
complete 10 RADIO serials R01198..R01207 at 2026-03-11T21:01 by Ole key rl-0124
operation 20 8 BOARD at 2026-03-11T21:20 key sl-0063
count 3809 LXES15AAA1-100 at 2026-03-11T21:26 key ct-0026
count 790 PPPC132LFBN-RC at 2026-03-11T21:28 key ct-0027
count 929 SI5351C-B-GM at 2026-03-11T21:40 key ct-0028
expense 662.00 account 3410 at 2026-03-11T21:50 note "wages of the day" key ex-0016
expense 314.50 account 3420 at 2026-03-11T21:50 note machines key ex-0017
tick at 2026-03-11T22:00 key tk-0016

# What must hold in the evening.
expect stock BOARD 36
expect stock PROGRAMMED-BOARD 53
expect stock RADIO 68
expect stock RADIO 3 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 186
expect stock CASE 405 in painter
expect due RMCF0402JT39R0 6620
expect stock CASE 605 value 1694.00
expect stock CARTON 296 value 106.56
expect stock MAX5864ETM+ 250
expect stock PPPC132LFBN-RC 790
expect stock SOLDER-PASTE 1974.1
expect owed SKY13350-385LF 2031
expect balance payables -119495.55
