# Thursday, 12 March 2026: working day 9 of 20. The delivery note is found: what was owed is
# settled, dearer than thought.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-12T06:10 key mv-0028
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-12T06:10 key mv-0029
complete 8 BOARD lot B0312 at 2026-03-12T06:20 ref T-0132 key bl-0132
complete 9 BOARD lot B0312 at 2026-03-12T06:34 ref T-0133 by Imke key bl-0133
receive 1 reel GRM155R71C103KA01D cost 24.90 per 1 reel from NORDMARK at 2026-03-12T07:00 ref LS-48665 by Jonas key gr-0099
receive 2 reel GRM1555C1H470JA01D cost 14.30 per 1 reel from NORDMARK at 2026-03-12T07:09 ref LS-48672 key gr-0100
receive 4 reel GRM21BR61A106KE19L cost 91.50 per 1 reel from NORDMARK at 2026-03-12T07:18 ref LS-48676 key gr-0101
receive 2 reel LTST-S220KSKT cost 122.00 per 1 reel from KESTREL at 2026-03-12T07:27 ref LS-48680 key gr-0102
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T07:28 by Mara key pl-0114
receive 22 tray 73251-2121 cost 477.50 per 1 tray from ALTENBURG at 2026-03-12T07:36 ref LS-48681 key gr-0103
operation 20 8 BOARD at 2026-03-12T07:40 by Imke note "paste weighed" key sl-0049
  + 20 SOLDER-PASTE
receive 1 reel AO3407A cost 88.90 per 1 reel from KESTREL at 2026-03-12T07:45 ref LS-48688 key gr-0104
receive 2 reel RMCF0402FT4K70 cost 7.35 per 1 reel from NORDMARK at 2026-03-12T07:54 ref LS-48694 key gr-0105
complete 10 RADIO serials R01206..R01215 at 2026-03-12T08:00 key rl-0126
receive 1 reel RMCF0402FT715K cost 6.20 per 1 reel from NORDMARK at 2026-03-12T08:03 ref LS-48699 key gr-0106
complete 8 BOARD lot B0312 at 2026-03-12T08:05 ref T-0134 key bl-0134
receive 2 reel LP0603A1880ANTR cost 191.00 per 1 reel from TIDEWATER at 2026-03-12T08:12 ref LS-48704 by Mara key gr-0107
receive 8 tray MAX2837ETM+ cost 1605.00 per 1 tray to stores from KESTREL at 2026-03-12T08:21 ref LS-48706 key gr-0108
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T08:23 key pl-0115
receive 21 tray XC2C64A-7VQG100C cost 475.20 per 1 tray from KESTREL at 2026-03-12T08:30 ref LS-48715 key gr-0109
complete 8 BOARD scrapped 1 lot B0312 at 2026-03-12T08:38 ref T-0135 note bridges key bl-0135
receive 30 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-12T08:39 ref LS-48716 key gr-0110
receive 15 bag FOAM cost 20.40 per 1 bag from LAKESIDE at 2026-03-12T08:48 ref LS-48725 key gr-0111
complete 10 RADIO serials R01216..R01225 at 2026-03-12T08:52 by Mara key rl-0127
issue 7 GRM155R61A334KE15D reason engineering at 2026-03-12T09:03 by Jonas key is-0017
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T09:27 key pl-0116
ship 3 RADIO to WEB-SHOP at 2026-03-12T09:30 ref A-11213 key dn-0161
complete 11 BOARD lot B0312 at 2026-03-12T09:45 ref T-0136 key bl-0136
complete 9 RADIO serials R01226..R01234 at 2026-03-12T09:50 by Tarek key rl-0128
scrap 56 LXES15AAA1-100 at 2026-03-12T10:00 note "feeder jam" key sc-0013

# Two reels at 1,308.00 instead of 1,245.00: the oldest owed issues are settled first, and the
# difference goes to the boards, to the radios made of them and to those already sold.
receive 2 reel SKY13350-385LF cost 1308.00 per 1 reel from TIDEWATER at 2026-03-12T10:05 ref LS-48729 note "came last Tuesday" key gr-0112

ship 3 RADIO to WEB-SHOP at 2026-03-12T10:10 ref A-11214 key dn-0162
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T10:22 key pl-0117
complete 8 BOARD lot B0312 at 2026-03-12T10:46 ref T-0137 note "paste weighed" key bl-0137
  + 21.4 SOLDER-PASTE
ship 24 RADIO to OVERSEAS at 2026-03-12T10:48 ref A-11215 key dn-0163
complete 10 RADIO lost 1 serials R01235..R01244 at 2026-03-12T10:50 by Tarek key rl-0129
sell 1 RADIO from shop to COUNTER at 2026-03-12T10:57 key cs-0016
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T11:21 by Imke key pl-0118
ship 6 RADIO to MAKER-BOX at 2026-03-12T11:27 ref A-11219 key dn-0164
complete 9 RADIO serials R01245..R01253 at 2026-03-12T11:47 key rl-0130
operation 20 9 BOARD at 2026-03-12T11:53 key sl-0050
ship 10 RADIO to RADIOWERK at 2026-03-12T12:09 ref A-11227 key dn-0165
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T12:13 key pl-0119
complete 9 BOARD lot B0312 at 2026-03-12T12:18 ref T-0138 key bl-0138
ship 24 RADIO to OVERSEAS at 2026-03-12T12:43 ref A-11235 key dn-0166
complete 10 RADIO serials R01254..R01263 at 2026-03-12T12:44 by Tarek key rl-0131
complete 9 BOARD lot B0312 at 2026-03-12T12:54 ref T-0139 key bl-0139
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T13:13 key pl-0120

# A rush order with a stencil of its own: the run is named, and charged with paste once more.
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0140 key bl-0140
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0141 key bl-0141

ship 3 RADIO to WEB-SHOP at 2026-03-12T13:25 ref A-11240 key dn-0167
complete 11 RADIO serials R01264..R01274 at 2026-03-12T13:39 by Ole key rl-0132
tick at 2026-03-12T14:00 key tk-0017
complete 8 BOARD lot B0312 at 2026-03-12T14:01 ref T-0142 by Jonas key bl-0142
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T14:04 key pl-0121
ship 1 RADIO to WEB-SHOP at 2026-03-12T14:05 ref A-11249 key dn-0168
complete 8 RADIO serials R01275..R01282 at 2026-03-12T14:28 key rl-0133

# The distributor takes 23: the order is finished one short, as its tolerance allows. What was
# staged for that one goes to the shelf, and from there back.
complete 5 RADIO order MO-301 serials R01283..R01287 at 2026-03-12T14:40 key rl-0134
finish MO-301 at 2026-03-12T14:40 key mo-0003
move 1 PROGRAMMED-BOARD from shelf to racks at 2026-03-12T14:40 note "left over" key mv-0030
move 1 CASE from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0031
move 4 SCREW from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0032
move 1 ANTENNA from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0033
move 1 USB-CABLE from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0034
move 1 CARTON from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0035
move 2 FOAM from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0036
move 1 LEAFLET from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0037
expect order MO-301 finished good 23

ship 2 RADIO to WEB-SHOP at 2026-03-12T14:49 ref A-11254 key dn-0169
issue 3 AB26TRQ-32.768KHZ-T reason test at 2026-03-12T15:03 key is-0018
complete 9 BOARD lot B0312 at 2026-03-12T15:06 ref T-0143 key bl-0143
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0312 at 2026-03-12T15:07 key pl-0122
ship 8 RADIO to CAMPUS-LAB at 2026-03-12T15:28 ref A-11256 key dn-0170
complete 11 RADIO serials R01288..R01298 at 2026-03-12T15:32 key rl-0135
sell 1 RADIO from shop to COUNTER at 2026-03-12T15:56 key cs-0017
ship 16 RADIO to RADIOWERK at 2026-03-12T16:00 ref A-11257 key dn-0171
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T16:03 key pl-0123
complete 11 BOARD lot B0312 at 2026-03-12T16:09 ref T-0144 key bl-0144
complete 8 RADIO serials R01299..R01306 at 2026-03-12T16:26 by Tarek key rl-0136
ship 1 RADIO to WEB-SHOP at 2026-03-12T16:42 ref A-11259 key dn-0172
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T16:56 key pl-0124
complete 8 BOARD lot B0312 at 2026-03-12T17:17 ref T-0145 by Ole key bl-0145
complete 10 RADIO serials R01307..R01316 at 2026-03-12T17:21 key rl-0137
ship 6 RADIO to MAKER-BOX at 2026-03-12T17:21 ref A-11265 key dn-0173
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0312 at 2026-03-12T17:54 key pl-0125
ship 4 RADIO to WEB-SHOP at 2026-03-12T18:02 ref A-11272 key dn-0174
complete 11 RADIO serials R01317..R01327 at 2026-03-12T18:12 by Tarek key rl-0138
operation 20 8 BOARD at 2026-03-12T18:18 by Tarek note "dropped at the feeder" key sl-0051
  + 51 RMCF0402FT1K00
ship 2 RADIO to WEB-SHOP at 2026-03-12T18:43 ref A-11279 key dn-0175
complete 8 BOARD lot B0312 at 2026-03-12T18:43 ref T-0146 by Tarek key bl-0146
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T18:47 key pl-0126
complete 9 RADIO serials R01328..R01336 at 2026-03-12T19:13 key rl-0139
complete 8 BOARD lot B0312 at 2026-03-12T19:23 ref T-0147 note "paste weighed" key bl-0147
  + 19 SOLDER-PASTE
ship 4 RADIO to MAKER-BOX at 2026-03-12T19:25 ref A-11287 key dn-0176
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T19:52 key pl-0127
ship 8 RADIO to HAMHAUS at 2026-03-12T20:01 ref A-11289 key dn-0177
complete 8 RADIO serials R01337..R01344 at 2026-03-12T20:05 key rl-0140
operation 20 9 BOARD at 2026-03-12T20:22 key sl-0052
empty 1 reel RMCF0402JT39R0 at 2026-03-12T20:30 key em-0003
ship 24 RADIO to OVERSEAS at 2026-03-12T20:41 ref A-11295 key dn-0178
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T20:46 key pl-0128
complete 9 BOARD lot B0312 at 2026-03-12T20:47 ref T-0148 key bl-0148
complete 11 RADIO serials R01345..R01355 at 2026-03-12T21:08 by Jonas key rl-0141
operation 20 8 BOARD at 2026-03-12T21:20 key sl-0053
count 1832 MGA-81563-TR1G at 2026-03-12T21:23 key ct-0028
count 1422 HK10056N2S-T at 2026-03-12T21:30 key ct-0029
count 2586 LP0603A1880ANTR at 2026-03-12T21:38 by Mara key ct-0030
expense 657.00 account 3410 at 2026-03-12T21:50 note "wages of the day" key ex-0018
expense 309.50 account 3420 at 2026-03-12T21:50 note machines key ex-0019
tick at 2026-03-12T22:00 key tk-0018

# What must hold in the evening.
expect stock BOARD 22
expect stock PROGRAMMED-BOARD 82
expect stock RADIO 94
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 228
expect stock CASE 476 value 1332.80
expect stock CARTON 901 value 324.36
expect stock 7V-12.000MAAE-T 1426
expect stock RMCF0402FT162K 4190
expect stock SOLDER-PASTE 1609.8
expect owed SKY13350-385LF 0
expect balance payables -158342.10
