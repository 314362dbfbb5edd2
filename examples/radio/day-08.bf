# Wednesday, 11 March 2026: working day 8 of 20. Still no delivery note; the line goes on, and the
# books owe the switches.

move 1 reel RFFC5072TR7 from stores to line at 2026-03-11T06:10 key mv-0023
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-11T06:10 key mv-0024
complete 11 BOARD lot B0311 at 2026-03-11T06:39 ref T-0111 key bl-0111
receive 7 reel GRM1555C1H330JA01D cost 32.80 per 1 reel from NORDMARK at 2026-03-11T07:00 ref LS-48648 key gr-0087
receive 1 reel GRM1555C1H181JA01D cost 20.40 per 1 reel from NORDMARK at 2026-03-11T07:09 ref LS-48649 key gr-0088
complete 11 BOARD lot B0311 at 2026-03-11T07:13 ref T-0112 key bl-0112
receive 1 reel GRM1555C1H3R0CA01D cost 15.60 per 1 reel from NORDMARK at 2026-03-11T07:18 ref LS-48650 key gr-0089
complete 11 PROGRAMMED-BOARD lot P0311 at 2026-03-11T07:26 key pl-0099
receive 1 reel LTST-S220KGKT cost 127.50 per 1 reel from KESTREL at 2026-03-11T07:27 ref LS-48651 key gr-0090
receive 4 reel NRG4026T4R7M cost 169.00 per 1 reel from NORDMARK at 2026-03-11T07:36 ref LS-48656 key gr-0091
receive 2 reel DMP2305U-7 cost 96.50 per 1 reel from KESTREL at 2026-03-11T07:45 ref LS-48658 key gr-0092
complete 9 BOARD lot B0311 at 2026-03-11T07:48 ref T-0113 key bl-0113
receive 1 reel RMCF0402FT1K00 cost 11.70 per 1 reel from NORDMARK at 2026-03-11T07:54 ref LS-48664 key gr-0093
receive 1 reel RMCF0402FT330K cost 5.95 per 1 reel from NORDMARK at 2026-03-11T08:03 ref LS-48665 key gr-0094
complete 8 RADIO serials R01067..R01074 at 2026-03-11T08:03 key rl-0109
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0311 at 2026-03-11T08:10 key pl-0100
receive 2 reel LXES1TBCC2-004 cost 216.00 per 1 reel from KESTREL at 2026-03-11T08:12 ref LS-48669 key gr-0095
receive 33 tray LPC4320FBD144,551 cost 450.60 per 1 tray to stores from KESTREL at 2026-03-11T08:21 ref LS-48672 key gr-0096
complete 10 BOARD lot B0311 at 2026-03-11T08:23 ref T-0114 key bl-0114
receive 7 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-11T08:30 ref LS-48675 key gr-0097
complete 9 RADIO serials R01075..R01083 at 2026-03-11T08:36 key rl-0110
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-11T08:39 ref LS-48684 key gr-0098
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T08:49 by Ole key pl-0101
issue 8 NRG4026T4R7M reason engineering at 2026-03-11T08:56 key is-0018
complete 11 BOARD lot B0311 at 2026-03-11T09:05 ref T-0115 key bl-0115
complete 10 RADIO serials R01084..R01093 at 2026-03-11T09:08 key rl-0111

# The wrong place was scanned: stock cannot leave where it does not lie.
move 500 CASE from finished to shelf at 2026-03-11T09:14 key mv-0025
  refused STOCK_SHORT

complete 13 PROGRAMMED-BOARD lot P0311 at 2026-03-11T09:24 key pl-0102
ship 2 RADIO to WEB-SHOP at 2026-03-11T09:34 ref A-11050 key dn-0127
complete 8 BOARD lot B0311 at 2026-03-11T09:43 ref T-0116 by Ole key bl-0116
complete 9 RADIO serials R01094..R01102 at 2026-03-11T09:48 key rl-0112
ship 3 RADIO to WEB-SHOP at 2026-03-11T09:59 ref A-11051 key dn-0128
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0311 at 2026-03-11T10:00 key pl-0103
scrap 42 BSS84 at 2026-03-11T10:00 note "feeder jam" key sc-0012
complete 10 BOARD scrapped 1 lot B0311 at 2026-03-11T10:20 ref T-0117 key bl-0117
complete 8 RADIO serials R01103..R01110 at 2026-03-11T10:23 key rl-0113
ship 15 RADIO to OVERSEAS at 2026-03-11T10:32 ref A-11059 key dn-0129
complete 11 PROGRAMMED-BOARD lot P0311 at 2026-03-11T10:40 by Tarek key pl-0104
complete 10 RADIO serials R01111..R01120 at 2026-03-11T10:54 key rl-0114
complete 11 BOARD lot B0311 at 2026-03-11T10:55 ref T-0118 key bl-0118
sell 1 RADIO from shelf to COUNTER at 2026-03-11T10:56 key cs-0011
ship 1 RADIO to WEB-SHOP at 2026-03-11T11:02 ref A-11063 key dn-0130
complete 11 PROGRAMMED-BOARD lot P0311 at 2026-03-11T11:16 key pl-0105
ship 2 RADIO to WEB-SHOP at 2026-03-11T11:24 ref A-11066 key dn-0131
complete 9 RADIO serials R01121..R01129 at 2026-03-11T11:29 key rl-0115
complete 11 BOARD lot B0311 at 2026-03-11T11:35 ref T-0119 key bl-0119
ship 24 RADIO to OVERSEAS at 2026-03-11T11:53 ref A-11070 key dn-0132
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T11:55 by Imke key pl-0106
complete 9 RADIO serials R01130..R01138 at 2026-03-11T12:10 key rl-0116
complete 11 BOARD lot B0311 at 2026-03-11T12:12 ref T-0120 key bl-0120
ship 1 RADIO to WEB-SHOP at 2026-03-11T12:30 ref A-11071 key dn-0133
complete 13 PROGRAMMED-BOARD lot P0311 at 2026-03-11T12:32 by Mara key pl-0107
complete 10 RADIO serials R01139..R01148 at 2026-03-11T12:38 key rl-0117
complete 11 BOARD lot B0311 at 2026-03-11T12:43 ref T-0121 key bl-0121
ship 2 RADIO to WEB-SHOP at 2026-03-11T12:57 ref A-11074 key dn-0134
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T13:12 key pl-0108
complete 11 RADIO serials R01149..R01159 at 2026-03-11T13:15 key rl-0118
ship 3 RADIO to WEB-SHOP at 2026-03-11T13:22 ref A-11077 key dn-0135
complete 8 BOARD lot B0311 at 2026-03-11T13:25 ref T-0122 by Ole key bl-0122
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T13:50 key pl-0109
complete 11 BOARD lot B0311 at 2026-03-11T13:56 ref T-0123 by Jonas key bl-0123
ship 3 RADIO to WEB-SHOP at 2026-03-11T13:56 ref A-11079 key dn-0136
complete 10 RADIO serials R01160..R01169 at 2026-03-11T13:57 key rl-0119
complete 10 RADIO serials R01170..R01179 at 2026-03-11T14:24 by Tarek key rl-0120
ship 15 RADIO to OVERSEAS at 2026-03-11T14:25 ref A-11081 key dn-0137
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T14:26 key pl-0110
complete 11 BOARD lot B0311 at 2026-03-11T14:34 ref T-0124 key bl-0124
ship 2 RADIO to WEB-SHOP at 2026-03-11T14:50 ref A-11084 key dn-0138
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T15:06 by Ole key pl-0111
complete 9 RADIO serials R01180..R01188 at 2026-03-11T15:08 key rl-0121
complete 8 BOARD scrapped 1 lot B0311 at 2026-03-11T15:14 ref T-0125 key bl-0125
ship 3 RADIO to MAKER-BOX at 2026-03-11T15:24 ref A-11089 key dn-0139
complete 9 RADIO serials R01189..R01197 at 2026-03-11T15:36 key rl-0122
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T15:42 key pl-0112
complete 8 BOARD lot B0311 at 2026-03-11T15:48 ref T-0126 key bl-0126
ship 8 RADIO to CAMPUS-LAB at 2026-03-11T15:48 ref A-11098 key dn-0140
sell 1 RADIO from shelf to COUNTER at 2026-03-11T16:03 key cs-0012
complete 11 RADIO serials R01198..R01208 at 2026-03-11T16:14 note "wrapped twice" key rl-0123
  + 9.9 TAPE
ship 24 RADIO to OVERSEAS at 2026-03-11T16:22 ref A-11102 key dn-0141
complete 8 PROGRAMMED-BOARD lot P0311 at 2026-03-11T16:23 by Imke key pl-0113
complete 9 RADIO serials R01209..R01217 at 2026-03-11T16:50 by Tarek note "wrapped twice" key rl-0124
  + 8.1 TAPE
ship 12 RADIO to HAMHAUS at 2026-03-11T16:53 ref A-11109 key dn-0142
ship 8 RADIO to CAMPUS-LAB at 2026-03-11T17:23 ref A-11113 key dn-0143
count 1583 HK10056N2S-T at 2026-03-11T17:29 by Jonas key ct-0025
count 5358 BLM21PG221SN1D at 2026-03-11T17:41 key ct-0026
count 2706 RMCF0402FT4K70 at 2026-03-11T17:48 key ct-0027
expense 650.00 account 3410 at 2026-03-11T17:50 note "wages of the day" key ex-0016
expense 308.50 account 3420 at 2026-03-11T17:50 note machines key ex-0017

# What must hold in the evening.
expect stock BOARD 0
expect stock PROGRAMMED-BOARD 87
expect stock RADIO 162
expect stock RADIO 3 in shelf
expect stock CASE 620 value 1736.00
expect stock CARTON 320 value 115.20
expect stock MAX5864ETM+ 328
expect stock PPPC132LFBN-RC 798
expect stock SOLDER-PASTE 2039.3
expect owed SKY13350-385LF 2021
expect balance payables -119760.60
