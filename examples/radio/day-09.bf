# Thursday, 12 March 2026: working day 9 of 20. The delivery note is found: what was owed is
# settled, dearer than thought.

complete 9 BOARD lot B0312 at 2026-03-12T06:20 ref T-0130 key bl-0130
complete 10 BOARD scrapped 1 lot B0312 at 2026-03-12T06:31 ref T-0131 note "paste weighed" key bl-0131
  + 24.1 SOLDER-PASTE
receive 1 reel GRM155R71C103KA01D cost 24.90 per 1 reel from NORDMARK at 2026-03-12T07:00 ref LS-48678 key gr-0106
receive 2 reel GRM1555C1H470JA01D cost 14.30 per 1 reel from NORDMARK at 2026-03-12T07:09 ref LS-48682 key gr-0107
receive 4 reel GRM21BR61A106KE19L cost 91.50 per 1 reel from NORDMARK at 2026-03-12T07:18 ref LS-48689 key gr-0108
receive 2 reel LTST-S220KSKT cost 122.00 per 1 reel from KESTREL at 2026-03-12T07:27 ref LS-48690 key gr-0109
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T07:30 by Mara key pl-0115
complete 7 BOARD scrapped 1 lost 1 lot B0312 at 2026-03-12T07:33 ref T-0132 note "paste weighed" key bl-0132
  + 19.2 SOLDER-PASTE
receive 22 tray 73251-2121 cost 477.50 per 1 tray from ALTENBURG at 2026-03-12T07:36 ref LS-48692 key gr-0110
receive 1 reel AO3407A cost 88.90 per 1 reel from KESTREL at 2026-03-12T07:45 ref LS-48694 key gr-0111
receive 2 reel RMCF0402FT4K70 cost 7.35 per 1 reel from NORDMARK at 2026-03-12T07:54 ref LS-48697 key gr-0112
receive 1 reel RMCF0402FT715K cost 6.20 per 1 reel from NORDMARK at 2026-03-12T08:03 ref LS-48703 key gr-0113
complete 9 RADIO serials R01210..R01218 at 2026-03-12T08:04 by Mara key rl-0126
receive 2 reel LP0603A1880ANTR cost 191.00 per 1 reel from TIDEWATER at 2026-03-12T08:12 ref LS-48705 key gr-0114
receive 159 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-12T08:15 ref LS-48710 key gr-0115
receive 8 tray MAX2837ETM+ cost 1605.00 per 1 tray to stores from KESTREL at 2026-03-12T08:21 ref LS-48715 key gr-0116
complete 11 BOARD lot B0312 at 2026-03-12T08:29 ref T-0133 key bl-0133
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T08:29 key pl-0116
receive 21 tray XC2C64A-7VQG100C cost 475.20 per 1 tray from KESTREL at 2026-03-12T08:30 ref LS-48717 by Mara key gr-0117
receive 30 bundle CARTON cost 9.10 per 1 bundle from LAKESIDE at 2026-03-12T08:39 ref LS-48726 key gr-0118
receive 15 bag FOAM cost 20.40 per 1 bag from LAKESIDE at 2026-03-12T08:48 ref LS-48731 key gr-0119
complete 11 RADIO serials R01219..R01229 at 2026-03-12T08:55 by Imke key rl-0127
hold 1 RADIO serials R01229 in finished at 2026-03-12T08:55 note "dead light" key ho-0009
issue 3 GRM1555C1H181JA01D reason damage at 2026-03-12T08:59 key is-0019
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T09:20 key pl-0117
ship 2 RADIO to WEB-SHOP at 2026-03-12T09:29 ref A-11195 key dn-0157
complete 8 BOARD lot B0312 at 2026-03-12T09:32 ref T-0134 key bl-0134
complete 9 RADIO serials R01230..R01238 at 2026-03-12T09:40 note "wrapped twice" key rl-0128
  + 27 FOAM
scrap 56 LXES15AAA1-100 at 2026-03-12T10:02 note "feeder jam" key sc-0012

# Two reels at 1,308.00 instead of 1,245.00: the oldest owed issues are settled first, and the
# difference goes to the boards, to the radios made of them and to those already sold.
receive 2 reel SKY13350-385LF cost 1308.00 per 1 reel from TIDEWATER at 2026-03-12T10:05 ref LS-48735 note "came last Tuesday" key gr-0120

ship 3 RADIO to WEB-SHOP at 2026-03-12T10:09 ref A-11196 key dn-0158
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T10:23 key pl-0118
move 180 CASE from stores to painter at 2026-03-12T10:30 key mv-0037
complete 8 BOARD lot B0312 at 2026-03-12T10:33 ref T-0135 note "paste weighed" key bl-0135
  + 21.4 SOLDER-PASTE
complete 11 RADIO serials R01239..R01249 at 2026-03-12T10:41 note "wrapped twice" key rl-0129
  + 33 FOAM
ship 4 RADIO to WEB-SHOP at 2026-03-12T10:52 ref A-11198 key dn-0159
sell 2 RADIO from shop to COUNTER at 2026-03-12T11:00 key cs-0014
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T11:19 key pl-0119
complete 8 BOARD lot B0312 at 2026-03-12T11:31 ref T-0136 key bl-0136
complete 10 RADIO serials R01250..R01259 at 2026-03-12T11:31 key rl-0130
ship 24 RADIO to OVERSEAS at 2026-03-12T11:32 ref A-11207 key dn-0160

# Three of the dealer's radios are good again. The repair is ours: it is expense, and the radios
# keep their cost.
rework 3 RADIO order RW-1 reason warranty from repair labour 6.50 at 2026-03-12T11:32 key rw-0009
  + 5 MGA-81563-TR1G
expect order RW-1 released good 3 open 1

issue 2 NRG4026T4R7M reason test at 2026-03-12T12:01 key is-0020
ship 1 RADIO to WEB-SHOP at 2026-03-12T12:03 ref A-11215 key dn-0161
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T12:12 key pl-0120
complete 10 RADIO serials R01260..R01269 at 2026-03-12T12:22 by Imke key rl-0131
hold 1 RADIO serials R01269 in finished at 2026-03-12T12:22 note scratched key ho-0010
complete 8 BOARD lot B0312 at 2026-03-12T12:34 ref T-0137 key bl-0137
ship 12 RADIO to RADIOWERK at 2026-03-12T12:46 ref A-11218 key dn-0162
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-12T12:46 key mv-0038
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T13:10 key pl-0121
complete 7 RADIO scrapped 1 serials R01270..R01276 at 2026-03-12T13:10 key rl-0132

# A rush order with a stencil of its own: the run is named, and charged with paste once more.
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0138 key bl-0138
complete 6 BOARD run RUSH-7 lot B0312 at 2026-03-12T13:22 ref T-0139 key bl-0139

ship 3 RADIO to WEB-SHOP at 2026-03-12T13:25 ref A-11220 key dn-0163
operation 20 9 BOARD at 2026-03-12T13:31 key sl-0055
complete 9 BOARD lot B0312 at 2026-03-12T13:56 ref T-0140 key bl-0140
tick at 2026-03-12T14:00 key tk-0017
complete 12 PROGRAMMED-BOARD lot P0312 at 2026-03-12T14:03 by Ole key pl-0122
ship 6 RADIO to HAMHAUS at 2026-03-12T14:05 ref A-11227 key dn-0164
complete 11 RADIO serials R01277..R01287 at 2026-03-12T14:07 key rl-0133
complete 8 BOARD lot B0312 at 2026-03-12T14:31 ref T-0141 key bl-0141

# The distributor takes 23: the order is finished one short, as its tolerance allows. What was
# staged for that one goes to the shelf, and from there back.
complete 5 RADIO order MO-301 serials R01288..R01292 at 2026-03-12T14:40 key rl-0134
finish MO-301 at 2026-03-12T14:40 key mo-0004
move 1 PROGRAMMED-BOARD from shelf to racks at 2026-03-12T14:40 note "left over" key mv-0039
move 1 PAINTED-CASE from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0040
move 4 SCREW from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0041
move 1 ANTENNA from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0042
move 1 USB-CABLE from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0043
move 1 CARTON from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0044
move 2 FOAM from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0045
move 1 LEAFLET from shelf to stores at 2026-03-12T14:40 note "left over" key mv-0046
expect order MO-301 finished good 23

ship 6 RADIO to MAKER-BOX at 2026-03-12T14:47 ref A-11230 key dn-0165
complete 11 RADIO serials R01293..R01303 at 2026-03-12T14:55 note "wrapped twice" key rl-0135
  + 33 FOAM
issue 6 10103592-0001LF reason damage at 2026-03-12T15:01 key is-0021
complete 13 PROGRAMMED-BOARD lot P0312 at 2026-03-12T15:08 by Imke key pl-0123
operation 20 9 BOARD scrapped 1 at 2026-03-12T15:25 note "dropped at the feeder" key sl-0056
  + 75 RMCF0402ZT0R00
ship 4 RADIO to WEB-SHOP at 2026-03-12T15:28 ref A-11238 key dn-0166
complete 9 BOARD lot B0312 at 2026-03-12T15:50 ref T-0142 key bl-0142
complete 10 RADIO scrapped 1 serials R01304..R01313 at 2026-03-12T15:54 key rl-0136
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T16:02 by Ole key pl-0124
ship 3 RADIO to WEB-SHOP at 2026-03-12T16:05 ref A-11247 key dn-0167
operation 20 8 BOARD scrapped 1 at 2026-03-12T16:31 note "oven too cold" key sl-0057
complete 10 RADIO serials R01314..R01323 at 2026-03-12T16:39 key rl-0137
ship 6 RADIO to MAKER-BOX at 2026-03-12T16:44 ref A-11253 key dn-0168
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0312 at 2026-03-12T16:53 key pl-0125
complete 8 BOARD lot B0312 at 2026-03-12T16:56 ref T-0143 by Imke key bl-0143
ship 6 RADIO to MAKER-BOX at 2026-03-12T17:23 ref A-11257 key dn-0169
complete 10 BOARD lot B0312 at 2026-03-12T17:25 ref T-0144 by Mara note "dropped at the feeder" key bl-0144
  + 46 GRM1555C1H180JA01D
complete 9 RADIO serials R01324..R01332 at 2026-03-12T17:35 by Imke key rl-0138
complete 9 PROGRAMMED-BOARD lot P0312 at 2026-03-12T17:54 by Tarek key pl-0126
ship 3 RADIO to WEB-SHOP at 2026-03-12T17:59 ref A-11262 key dn-0170
complete 10 BOARD lot B0312 at 2026-03-12T18:23 ref T-0145 key bl-0145
complete 8 RADIO serials R01333..R01340 at 2026-03-12T18:29 key rl-0139
ship 10 RADIO to FIELDLINE at 2026-03-12T18:37 ref A-11266 key dn-0171
complete 10 PROGRAMMED-BOARD lot P0312 at 2026-03-12T18:47 key pl-0127
complete 10 RADIO serials R01341..R01350 at 2026-03-12T19:20 key rl-0140
ship 4 RADIO to MAKER-BOX at 2026-03-12T19:20 ref A-11270 key dn-0172
complete 9 BOARD lot B0312 at 2026-03-12T19:29 ref T-0146 note "dropped at the feeder" key bl-0146
  + 59 GRM21BR61A106KE19L
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T19:46 key pl-0128
ship 24 RADIO to OVERSEAS at 2026-03-12T20:03 ref A-11273 key dn-0173
complete 11 RADIO serials R01351..R01361 at 2026-03-12T20:11 key rl-0141
complete 10 BOARD lot B0312 at 2026-03-12T20:27 ref T-0147 key bl-0147
empty 1 reel RMCF0402JT39R0 at 2026-03-12T20:30 key em-0003
ship 12 RADIO to RADIOWERK at 2026-03-12T20:43 ref A-11274 key dn-0174
complete 11 PROGRAMMED-BOARD lot P0312 at 2026-03-12T20:47 key pl-0129
complete 11 RADIO serials R01362..R01372 at 2026-03-12T21:07 key rl-0142
operation 20 8 BOARD at 2026-03-12T21:20 key sl-0058
count 11992 RMCF0402FT4K70 at 2026-03-12T21:27 key ct-0029
count 31011 GRM155R71C103KA01D at 2026-03-12T21:28 key ct-0030
count 74980 GRM1555C1H330JA01D at 2026-03-12T21:43 key ct-0031
expense 615.00 account 3410 at 2026-03-12T21:50 note "wages of the day" key ex-0018
expense 304.50 account 3420 at 2026-03-12T21:50 note machines key ex-0019
tick at 2026-03-12T22:00 key tk-0018

# What must hold in the evening.
expect stock BOARD 26
expect stock PROGRAMMED-BOARD 77
expect stock RADIO 170
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 174
expect stock CASE 436 in painter
expect due RMCF0402JT39R0 338
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 456 value 1276.80
expect stock CARTON 886 value 318.96
expect stock 7V-12.000MAAE-T 1418
expect stock RMCF0402FT162K 4202
expect stock SOLDER-PASTE 1661.4
expect owed SKY13350-385LF 0
expect balance payables -158803.25
