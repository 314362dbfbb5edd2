# Thursday, 12 March 2026: working day 9 of 20. The delivery note is found: what was owed is
# settled, dearer than thought.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-12T06:10 key mv-0026
move 1 tray MAX5864ETM+ from stores to line at 2026-03-12T06:10 key mv-0027
move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-12T06:10 key mv-0028
complete 8 BOARD scrapped 1 lot B0312 at 2026-03-12T06:35 ref T-0127 note "paste weighed" key bl-0127
  + 20.2 SOLDER-PASTE
receive 1 reel GRM155R71C103KA01D cost 24.90 per 1 reel from NORDMARK at 2026-03-12T07:00 ref LS-48687 key gr-0099
receive 2 reel GRM1555C1H470JA01D cost 14.30 per 1 reel from NORDMARK at 2026-03-12T07:09 ref LS-48696 key gr-0100
complete 9 BOARD lot B0312 at 2026-03-12T07:10 ref T-0128 key bl-0128
receive 4 reel GRM21BR61A106KE19L cost 91.50 per 1 reel from NORDMARK at 2026-03-12T07:18 ref LS-48697 key gr-0101
receive 2 reel LTST-S220KSKT cost 122.00 per 1 reel from KESTREL at 2026-03-12T07:27 ref LS-48705 key gr-0102
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T07:29 key pl-0114
receive 22 tray 73251-2121 cost 477.50 per 1 tray from ALTENBURG at 2026-03-12T07:36 ref LS-48707 key gr-0103
receive 1 reel AO3407A cost 88.90 per 1 reel from KESTREL at 2026-03-12T07:45 ref LS-48711 key gr-0104
complete 11 BOARD lot B0312 at 2026-03-12T07:50 ref T-0129 by Imke key bl-0129
receive 2 reel RMCF0402FT4K70 cost 7.35 per 1 reel from NORDMARK at 2026-03-12T07:54 ref LS-48712 by Jonas key gr-0105
complete 11 RADIO serials R01218..R01228 at 2026-03-12T08:01 key rl-0125
receive 1 reel RMCF0402FT715K cost 6.20 per 1 reel from NORDMARK at 2026-03-12T08:03 ref LS-48719 key gr-0106
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T08:09 key pl-0115
receive 2 reel LP0603A1880ANTR cost 191.00 per 1 reel from TIDEWATER at 2026-03-12T08:12 ref LS-48727 key gr-0107
receive 8 tray MAX2837ETM+ cost 1605.00 per 1 tray to stores from KESTREL at 2026-03-12T08:21 ref LS-48730 key gr-0108
complete 9 BOARD lot B0312 at 2026-03-12T08:27 ref T-0130 key bl-0130
receive 21 tray XC2C64A-7VQG100C cost 475.20 per 1 tray from KESTREL at 2026-03-12T08:30 ref LS-48732 by Imke key gr-0109
receive 29 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-12T08:39 ref LS-48735 key gr-0110
complete 8 RADIO serials R01229..R01236 at 2026-03-12T08:39 by Mara key rl-0126
receive 15 bag FOAM cost 20.40 per 1 bag from LAKESIDE at 2026-03-12T08:48 ref LS-48743 key gr-0111
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T08:49 key pl-0116
issue 9 RMCF0402JT1K80 reason engineering at 2026-03-12T08:58 key is-0019
complete 9 BOARD lot B0312 at 2026-03-12T09:02 ref T-0131 by Jonas note "paste weighed" key bl-0131
  + 18.6 SOLDER-PASTE
complete 8 RADIO serials R01237..R01244 at 2026-03-12T09:14 key rl-0127
ship 1 RADIO to WEB-SHOP at 2026-03-12T09:26 ref A-11117 key dn-0144
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T09:33 key pl-0117
complete 11 BOARD lot B0312 at 2026-03-12T09:40 ref T-0132 key bl-0132
complete 10 RADIO serials R01245..R01254 at 2026-03-12T09:50 key rl-0128
scrap 14 RMCF0402FT4K70 at 2026-03-12T09:56 note "reel end" key sc-0013
ship 4 RADIO to MAKER-BOX at 2026-03-12T10:03 ref A-11123 key dn-0145

# Two reels at 1,308.00 instead of 1,245.00: the oldest owed issues are settled first, and the
# difference goes to the boards, to the radios made of them and to those already sold.
receive 2 reel SKY13350-385LF cost 1308.00 per 1 reel from TIDEWATER at 2026-03-12T10:05 ref LS-48747 note "came last Tuesday" key gr-0112

move 4 RADIO from finished to shelf at 2026-03-12T10:15 key mv-0029
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T10:17 by Imke key pl-0118
complete 8 BOARD lot B0312 at 2026-03-12T10:21 ref T-0133 by Jonas key bl-0133
ship 10 RADIO to HAMHAUS at 2026-03-12T10:29 ref A-11132 key dn-0146
complete 8 RADIO serials R01255..R01262 at 2026-03-12T10:31 key rl-0129
complete 8 BOARD lot B0312 at 2026-03-12T10:51 ref T-0134 key bl-0134
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T10:52 key pl-0119
ship 8 RADIO to CAMPUS-LAB at 2026-03-12T10:57 ref A-11141 key dn-0147
sell 2 RADIO from shelf to COUNTER at 2026-03-12T10:59 key cs-0013
complete 8 RADIO serials R01263..R01270 at 2026-03-12T11:07 key rl-0130
complete 9 BOARD lot B0312 at 2026-03-12T11:27 ref T-0135 key bl-0135
ship 10 RADIO to HAMHAUS at 2026-03-12T11:29 ref A-11142 key dn-0148
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T11:36 key pl-0120
complete 9 RADIO serials R01271..R01279 at 2026-03-12T11:47 key rl-0131
ship 10 RADIO to FIELDLINE at 2026-03-12T11:56 ref A-11148 key dn-0149
complete 11 BOARD lot B0312 at 2026-03-12T12:12 ref T-0136 by Jonas key bl-0136
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T12:22 by Mara key pl-0121
complete 10 RADIO serials R01280..R01289 at 2026-03-12T12:25 key rl-0132
ship 2 RADIO to WEB-SHOP at 2026-03-12T12:26 ref A-11150 key dn-0150
complete 11 BOARD lot B0312 at 2026-03-12T12:41 ref T-0137 by Tarek key bl-0137
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T12:59 key pl-0122
complete 8 RADIO serials R01290..R01297 at 2026-03-12T12:59 note "wrapped twice" key rl-0133
  + 7.2 TAPE
ship 3 RADIO to WEB-SHOP at 2026-03-12T12:59 ref A-11158 key dn-0151
complete 11 BOARD lot B0312 at 2026-03-12T13:19 ref T-0138 key bl-0138

# A rush order with a stencil of its own: the run is named, and charged with paste once more.
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0139 by Mara key bl-0139
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0140 by Tarek key bl-0140

ship 3 RADIO to WEB-SHOP at 2026-03-12T13:29 ref A-11163 key dn-0152
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T13:39 by Mara key pl-0123
complete 10 RADIO serials R01298..R01307 at 2026-03-12T13:39 key rl-0134
ship 16 RADIO to RADIOWERK at 2026-03-12T13:52 ref A-11172 key dn-0153
complete 10 BOARD lot B0312 at 2026-03-12T13:55 ref T-0141 note "dropped at the feeder" key bl-0141
  + 45 GRM1555C1H180JA01D
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T14:21 key pl-0124
complete 9 RADIO serials R01308..R01316 at 2026-03-12T14:22 key rl-0135
ship 10 RADIO to RADIOWERK at 2026-03-12T14:22 ref A-11180 key dn-0154
complete 9 BOARD lot B0312 at 2026-03-12T14:32 ref T-0142 by Jonas key bl-0142
ship 20 RADIO to OVERSEAS at 2026-03-12T14:50 ref A-11182 key dn-0155
complete 9 RADIO serials R01317..R01325 at 2026-03-12T14:59 by Mara key rl-0136
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T15:00 by Mara key pl-0125
complete 7 BOARD scrapped 1 lost 1 lot B0312 at 2026-03-12T15:12 ref T-0143 note "paste weighed" key bl-0143
  + 19.2 SOLDER-PASTE
ship 6 RADIO to HAMHAUS at 2026-03-12T15:24 ref A-11188 key dn-0156
complete 8 RADIO serials R01326..R01333 at 2026-03-12T15:30 key rl-0137
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T15:41 key pl-0126
complete 8 BOARD lot B0312 at 2026-03-12T15:47 ref T-0144 key bl-0144
ship 24 RADIO to OVERSEAS at 2026-03-12T15:48 ref A-11193 key dn-0157
sell 1 RADIO from shelf to COUNTER at 2026-03-12T16:03 key cs-0014
complete 10 RADIO serials R01334..R01343 at 2026-03-12T16:12 key rl-0138
ship 1 RADIO to WEB-SHOP at 2026-03-12T16:21 ref A-11198 key dn-0158
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T16:29 key pl-0127
ship 20 RADIO to OVERSEAS at 2026-03-12T16:49 ref A-11199 key dn-0159
complete 9 RADIO serials R01344..R01352 at 2026-03-12T16:51 by Jonas key rl-0139
ship 10 RADIO to HAMHAUS at 2026-03-12T17:17 ref A-11203 key dn-0160
count 6205 GRM1555C1H181JA01D at 2026-03-12T17:31 key ct-0028
count 1867 MGA-81563-TR1G at 2026-03-12T17:34 key ct-0029
count 4867 LTST-S220KGKT at 2026-03-12T17:41 key ct-0030
count 314 PPPC082LFBN-RC at 2026-03-12T17:46 key ct-0031
expense 616.00 account 3410 at 2026-03-12T17:50 note "wages of the day" key ex-0018
expense 312.50 account 3420 at 2026-03-12T17:50 note machines key ex-0019

# What must hold in the evening.
expect stock BOARD 10
expect stock PROGRAMMED-BOARD 103
expect stock RADIO 136
expect stock RADIO 4 in shelf
expect stock CASE 485 value 1358.00
expect stock CARTON 910 value 327.60
expect stock 7V-12.000MAAE-T 1434
expect stock RMCF0402FT162K 4226
expect stock SOLDER-PASTE 1697.7
expect owed SKY13350-385LF 0
expect balance payables -158354.50
