# Thursday, 12 March 2026: working day 9 of 20. The delivery note is found: what was owed is
# settled, dearer than thought.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-12T06:10 key mv-0035
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-12T06:10 key mv-0036
complete 8 BOARD lot B0312 at 2026-03-12T06:20 ref T-0130 key bl-0130
complete 9 BOARD lot B0312 at 2026-03-12T06:34 ref T-0131 by Imke key bl-0131
receive 1 reel GRM155R71C103KA01D cost 24.90 per 1 reel from NORDMARK at 2026-03-12T07:00 ref LS-48711 by Jonas key gr-0106
receive 2 reel GRM1555C1H470JA01D cost 14.30 per 1 reel from NORDMARK at 2026-03-12T07:09 ref LS-48718 key gr-0107
receive 4 reel GRM21BR61A106KE19L cost 91.50 per 1 reel from NORDMARK at 2026-03-12T07:18 ref LS-48722 key gr-0108
receive 2 reel LTST-S220KSKT cost 122.00 per 1 reel from KESTREL at 2026-03-12T07:27 ref LS-48726 key gr-0109
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T07:28 by Mara key pl-0113
receive 22 tray 73251-2121 cost 477.50 per 1 tray from ALTENBURG at 2026-03-12T07:36 ref LS-48727 key gr-0110
operation 20 8 BOARD at 2026-03-12T07:40 by Imke note "paste weighed" key sl-0064
  + 20 SOLDER-PASTE
receive 1 reel AO3407A cost 88.90 per 1 reel from KESTREL at 2026-03-12T07:45 ref LS-48734 key gr-0111
receive 2 reel RMCF0402FT4K70 cost 7.35 per 1 reel from NORDMARK at 2026-03-12T07:54 ref LS-48740 key gr-0112
complete 10 RADIO serials R01208..R01217 at 2026-03-12T08:00 key rl-0125
receive 1 reel RMCF0402FT715K cost 6.20 per 1 reel from NORDMARK at 2026-03-12T08:03 ref LS-48745 key gr-0113
complete 8 BOARD lot B0312 at 2026-03-12T08:05 ref T-0132 key bl-0132
receive 2 reel LP0603A1880ANTR cost 191.00 per 1 reel from TIDEWATER at 2026-03-12T08:12 ref LS-48750 by Mara key gr-0114
receive 154 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-12T08:15 ref LS-48752 key gr-0115
receive 8 tray MAX2837ETM+ cost 1605.00 per 1 tray to stores from KESTREL at 2026-03-12T08:21 ref LS-48759 key gr-0116
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T08:23 key pl-0114
receive 21 tray XC2C64A-7VQG100C cost 475.20 per 1 tray from KESTREL at 2026-03-12T08:30 ref LS-48766 key gr-0117
complete 8 BOARD lot B0312 at 2026-03-12T08:38 ref T-0133 key bl-0133
receive 30 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-12T08:39 ref LS-48768 by Mara key gr-0118
receive 15 bag FOAM cost 20.40 per 1 bag from LAKESIDE at 2026-03-12T08:48 ref LS-48777 key gr-0119
complete 10 RADIO serials R01218..R01227 at 2026-03-12T08:52 by Mara key rl-0126
issue 7 GRM155R61A334KE15D reason engineering at 2026-03-12T09:03 by Jonas key is-0018
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T09:27 key pl-0115
ship 3 RADIO to WEB-SHOP at 2026-03-12T09:30 ref A-11198 key dn-0157
complete 11 BOARD lot B0312 at 2026-03-12T09:45 ref T-0134 key bl-0134
complete 9 RADIO serials R01228..R01236 at 2026-03-12T09:50 by Tarek key rl-0127
scrap 56 LXES15AAA1-100 at 2026-03-12T10:00 note "feeder jam" key sc-0014

# Two reels at 1,308.00 instead of 1,245.00: the oldest owed issues are settled first, and the
# difference goes to the boards, to the radios made of them and to those already sold.
receive 2 reel SKY13350-385LF cost 1308.00 per 1 reel from TIDEWATER at 2026-03-12T10:05 ref LS-48781 note "came last Tuesday" key gr-0120

ship 3 RADIO to WEB-SHOP at 2026-03-12T10:10 ref A-11199 key dn-0158
move 4 RADIO from finished to shop at 2026-03-12T10:15 key mv-0037
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T10:22 key pl-0116
move 180 CASE from stores to painter at 2026-03-12T10:30 key mv-0038
complete 10 BOARD lot B0312 at 2026-03-12T10:46 ref T-0135 key bl-0135
ship 4 RADIO to CAMPUS-LAB at 2026-03-12T10:48 ref A-11206 key dn-0159
complete 10 RADIO scrapped 1 serials R01237..R01246 at 2026-03-12T10:50 key rl-0128
sell 1 RADIO from shop to COUNTER at 2026-03-12T10:57 key cs-0014
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T11:21 by Imke key pl-0117
ship 6 RADIO to MAKER-BOX at 2026-03-12T11:27 ref A-11210 key dn-0160
complete 9 RADIO serials R01247..R01255 at 2026-03-12T11:47 key rl-0129
operation 20 9 BOARD at 2026-03-12T11:53 key sl-0065
ship 10 RADIO to RADIOWERK at 2026-03-12T12:09 ref A-11218 key dn-0161
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T12:13 key pl-0118
complete 9 BOARD lot B0312 at 2026-03-12T12:18 ref T-0136 key bl-0136
ship 24 RADIO to OVERSEAS at 2026-03-12T12:43 ref A-11226 key dn-0162
complete 10 RADIO serials R01256..R01265 at 2026-03-12T12:44 by Tarek key rl-0130
complete 9 BOARD lot B0312 at 2026-03-12T12:54 ref T-0137 key bl-0137
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T13:13 key pl-0119

# A rush order with a stencil of its own: the run is named, and charged with paste once more.
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0138 key bl-0138
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0139 key bl-0139

ship 3 RADIO to WEB-SHOP at 2026-03-12T13:25 ref A-11231 key dn-0163
complete 11 RADIO serials R01266..R01276 at 2026-03-12T13:39 by Ole key rl-0131
tick at 2026-03-12T14:00 key tk-0017
complete 8 BOARD lot B0312 at 2026-03-12T14:01 ref T-0140 by Jonas key bl-0140
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T14:04 key pl-0120
ship 1 RADIO to WEB-SHOP at 2026-03-12T14:05 ref A-11240 key dn-0164
complete 8 RADIO serials R01277..R01284 at 2026-03-12T14:28 key rl-0132

# The distributor takes 23: the order is finished one short, as its tolerance allows. What was
# staged for that one goes to the shelf, and from there back.
complete 5 RADIO order MO-301 serials R01285..R01289 at 2026-03-12T14:40 key rl-0133
finish MO-301 at 2026-03-12T14:40 key mo-0003
move 1 PROGRAMMED-BOARD from shelf to racks at 2026-03-12T14:40 note "left over" key mv-0039
move 1 PAINTED-CASE from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0040
move 4 SCREW from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0041
move 1 ANTENNA from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0042
move 1 USB-CABLE from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0043
move 1 CARTON from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0044
move 2 FOAM from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0045
move 1 LEAFLET from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0046
expect order MO-301 finished good 23

ship 2 RADIO to WEB-SHOP at 2026-03-12T14:49 ref A-11245 key dn-0165
issue 3 AB26TRQ-32.768KHZ-T reason test at 2026-03-12T15:03 key is-0019
complete 9 BOARD lot B0312 at 2026-03-12T15:06 ref T-0141 key bl-0141
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0312 at 2026-03-12T15:07 key pl-0121
ship 8 RADIO to CAMPUS-LAB at 2026-03-12T15:28 ref A-11247 key dn-0166
complete 11 RADIO serials R01290..R01300 at 2026-03-12T15:32 key rl-0134
sell 1 RADIO from shop to COUNTER at 2026-03-12T15:56 key cs-0015
ship 16 RADIO to RADIOWERK at 2026-03-12T16:00 ref A-11248 key dn-0167
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T16:03 key pl-0122
complete 11 BOARD lot B0312 at 2026-03-12T16:09 ref T-0142 key bl-0142
complete 8 RADIO serials R01301..R01308 at 2026-03-12T16:26 by Tarek key rl-0135
ship 1 RADIO to WEB-SHOP at 2026-03-12T16:42 ref A-11250 key dn-0168
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T16:56 key pl-0123
complete 8 BOARD lot B0312 at 2026-03-12T17:17 ref T-0143 by Ole key bl-0143
complete 10 RADIO serials R01309..R01318 at 2026-03-12T17:21 key rl-0136
ship 6 RADIO to MAKER-BOX at 2026-03-12T17:21 ref A-11256 key dn-0169
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0312 at 2026-03-12T17:54 key pl-0124
ship 4 RADIO to WEB-SHOP at 2026-03-12T18:02 ref A-11263 key dn-0170
complete 11 RADIO serials R01319..R01329 at 2026-03-12T18:12 by Tarek key rl-0137
operation 20 8 BOARD at 2026-03-12T18:18 by Tarek note "dropped at the feeder" key sl-0066
  + 51 RMCF0402FT1K00
ship 2 RADIO to WEB-SHOP at 2026-03-12T18:43 ref A-11270 key dn-0171
complete 8 BOARD lot B0312 at 2026-03-12T18:43 ref T-0144 by Tarek key bl-0144
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T18:47 key pl-0125
complete 9 RADIO serials R01330..R01338 at 2026-03-12T19:13 key rl-0138
complete 8 BOARD lot B0312 at 2026-03-12T19:23 ref T-0145 note "paste weighed" key bl-0145
  + 19 SOLDER-PASTE
ship 4 RADIO to MAKER-BOX at 2026-03-12T19:25 ref A-11278 key dn-0172
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T19:52 key pl-0126
ship 8 RADIO to HAMHAUS at 2026-03-12T20:01 ref A-11280 key dn-0173
complete 8 RADIO serials R01339..R01346 at 2026-03-12T20:05 key rl-0139
operation 20 9 BOARD at 2026-03-12T20:22 key sl-0067
ship 24 RADIO to OVERSEAS at 2026-03-12T20:41 ref A-11286 key dn-0174
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T20:46 key pl-0127
complete 9 BOARD lot B0312 at 2026-03-12T20:47 ref T-0146 key bl-0146
complete 11 RADIO serials R01347..R01357 at 2026-03-12T21:08 by Jonas key rl-0140
operation 20 8 BOARD at 2026-03-12T21:20 key sl-0068
count 1890 MGA-81563-TR1G at 2026-03-12T21:23 key ct-0029
count 1441 HK10056N2S-T at 2026-03-12T21:30 key ct-0030
count 2605 LP0603A1880ANTR at 2026-03-12T21:38 by Mara key ct-0031
expense 657.00 account 3410 at 2026-03-12T21:50 note "wages of the day" key ex-0018
expense 309.50 account 3420 at 2026-03-12T21:50 note machines key ex-0019
tick at 2026-03-12T22:00 key tk-0018

# What must hold in the evening.
expect stock BOARD 17
expect stock PROGRAMMED-BOARD 64
expect stock RADIO 87
expect stock RADIO 5 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 189
expect stock CASE 431 in painter
expect due RMCF0402JT39R0 9810
expect stock CASE 451 value 1262.80
expect stock CARTON 895 value 322.20
expect stock 7V-12.000MAAE-T 1445
expect stock RMCF0402FT162K 4250
expect stock SOLDER-PASTE 1646.9
expect owed SKY13350-385LF 0
expect balance payables -158236.65
