# Wednesday, 1 April 2026: working day 1 of 20. March is closed to its end; the bench for kits
# worked on its last Monday.

# March is closed, with the days on which only the bench for kits worked.
close 2026-03-31 at 2026-04-01T06:05 key cl-0005

complete 8 BOARD lot B0401 at 2026-04-01T06:20 ref T-0323 key bl-0323
operation 20 10 BOARD at 2026-04-01T06:31 key sl-0123
complete 10 BOARD lot B0401 at 2026-04-01T06:56 ref T-0324 key bl-0324
receive 1 reel GRM1555C1H330JA01D cost 32.80 per 1 reel from NORDMARK at 2026-04-01T07:00 ref LS-49093 key gr-0197
receive 1 reel SKY13317-373LF cost 1944.00 per 1 reel from TIDEWATER at 2026-04-01T07:04 ref LS-49096 key gr-0198
receive 1 reel GRM1555C1H220JA01D cost 31.90 per 1 reel from NORDMARK at 2026-04-01T07:09 ref LS-49103 key gr-0199
receive 1 reel LXES1TBCC2-004 cost 216.00 per 1 reel from KESTREL at 2026-04-01T07:13 ref LS-49109 key gr-0200
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-04-01T07:18 ref LS-49117 key gr-0201
receive 3 tray MAX5864ETM+ cost 2362.50 per 1 tray to stores from KESTREL at 2026-04-01T07:22 ref LS-49126 by Jonas key gr-0202
receive 1 reel GRM1555C1H181JA01D cost 20.40 per 1 reel from NORDMARK at 2026-04-01T07:27 ref LS-49127 key gr-0203
receive 7 tube W25Q80BVSSIG cost 40.20 per 1 tube from KESTREL at 2026-04-01T07:31 ref LS-49135 key gr-0204
complete 10 PROGRAMMED-BOARD lot P0401 at 2026-04-01T07:34 key pl-0273
receive 1 reel GRM1555C1H101JA01D cost 31.10 per 1 reel from NORDMARK at 2026-04-01T07:36 ref LS-49143 key gr-0205
receive 9 tray LPC4320FBD144,551 cost 450.60 per 1 tray to stores from KESTREL at 2026-04-01T07:40 ref LS-49152 key gr-0206
receive 1 reel LMK105BJ225MV-F cost 70.80 per 1 reel from NORDMARK at 2026-04-01T07:45 ref LS-49153 key gr-0207
receive 1 reel CX3225GB25000D0HEQZ1 cost 394.00 per 1 reel from TIDEWATER at 2026-04-01T07:49 ref LS-49154 key gr-0208
receive 1 reel GRM1555C1H3R0CA01D cost 15.60 per 1 reel from NORDMARK at 2026-04-01T07:54 ref LS-49163 key gr-0209
receive 1 reel AB26TRQ-32.768KHZ-T cost 269.50 per 1 reel from TIDEWATER at 2026-04-01T07:58 ref LS-49167 key gr-0210
complete 10 RADIO serials R02974..R02983 at 2026-04-01T08:00 key rl-0315
receive 1 reel GRM155R71H332KA01D cost 9.95 per 1 reel from NORDMARK at 2026-04-01T08:03 ref LS-49176 key gr-0211
receive 13 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-04-01T08:07 ref LS-49177 by Mara key gr-0212
receive 1 reel LXES15AAA1-100 cost 162.00 per 1 reel from KESTREL at 2026-04-01T08:12 ref LS-49185 key gr-0213
receive 153 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-01T08:15 ref LS-49189 key gr-0214
receive 3 jar SOLDER-PASTE cost 41.20 per 1 jar from ALTENBURG at 2026-04-01T08:16 ref LS-49196 key gr-0215
receive 1 reel LTST-S220KGKT cost 127.50 per 1 reel from KESTREL at 2026-04-01T08:21 ref LS-49197 key gr-0216
receive 1 roll SERIAL-LABEL cost 14.60 per 1 roll from LAKESIDE at 2026-04-01T08:25 ref LS-49202 key gr-0217
receive 1 reel BLM21PG221SN1D cost 98.40 per 1 reel from NORDMARK at 2026-04-01T08:30 ref LS-49207 key gr-0218
receive 16 box CASE cost 118.00 per 1 box from MERIDIAN at 2026-04-01T08:34 ref LS-49208 key gr-0219
receive 1 reel BRL1608T100M cost 193.00 per 1 reel from NORDMARK at 2026-04-01T08:39 ref LS-49217 key gr-0220
receive 7 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-04-01T08:43 ref LS-49226 key gr-0221
receive 1 reel NRG4026T4R7M cost 169.00 per 1 reel from NORDMARK at 2026-04-01T08:48 ref LS-49230 by Tarek key gr-0222
receive 13 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-04-01T08:52 ref LS-49236 key gr-0223
complete 11 BOARD lot B0401 at 2026-04-01T08:52 ref T-0325 key bl-0325
receive 4 bag PPPC082LFBN-RC cost 139.00 per 1 bag from ALTENBURG at 2026-04-01T08:57 ref LS-49244 key gr-0224
issue 20 NRG4026T4R7M reason training at 2026-04-01T08:58 by Tarek key is-0046
receive 3 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-04-01T09:01 ref LS-49247 key gr-0225
receive 4 bag PPPC132LFBN-RC cost 209.00 per 1 bag from ALTENBURG at 2026-04-01T09:06 ref LS-49251 key gr-0226
receive 27 bundle CARTON cost 9.25 per 1 bundle from LAKESIDE at 2026-04-01T09:10 ref LS-49252 key gr-0227
receive 1 reel DMP2305U-7 cost 96.50 per 1 reel from KESTREL at 2026-04-01T09:15 ref LS-49260 key gr-0228
receive 11 bag FOAM cost 22.10 per 1 bag from LAKESIDE at 2026-04-01T09:19 ref LS-49262 key gr-0229
receive 1 reel RMCF0402JT470R cost 10.20 per 1 reel from NORDMARK at 2026-04-01T09:24 ref LS-49264 by Ole key gr-0230
receive 1 pad LABEL-SHEET cost 32.50 per 1 pad from LAKESIDE at 2026-04-01T09:28 ref LS-49269 key gr-0231
ship 10 RADIO to HAMHAUS at 2026-04-01T09:32 ref A-12371 key dn-0395
receive 1 reel RMCF0402FT51K0 cost 6.05 per 1 reel from NORDMARK at 2026-04-01T09:33 ref LS-49270 key gr-0232
receive 10 roll TAPE cost 2.25 per 1 roll from LAKESIDE at 2026-04-01T09:37 ref LS-49276 key gr-0233
receive 1 reel RMCF0402FT1K00 cost 11.70 per 1 reel from NORDMARK at 2026-04-01T09:42 ref LS-49283 key gr-0234
receive 1 reel RMCF0402JT1K80 cost 6.50 per 1 reel from NORDMARK at 2026-04-01T09:51 ref LS-49287 by Imke key gr-0235
complete 11 RADIO serials R02984..R02994 at 2026-04-01T09:52 key rl-0316
receive 1 reel RMCF0402ZT0R00 cost 9.10 per 1 reel from NORDMARK at 2026-04-01T10:00 ref LS-49288 key gr-0236
scrap 41 RMCF0402FT4K70 at 2026-04-01T10:04 note "feeder jam" key sc-0030
receive 1 reel RMCF0402FT330K cost 5.95 per 1 reel from NORDMARK at 2026-04-01T10:09 ref LS-49296 key gr-0237
complete 10 PROGRAMMED-BOARD lot P0401 at 2026-04-01T10:09 key pl-0274
receive 1 reel MCR01MRTF1202 cost 6.60 per 1 reel from NORDMARK at 2026-04-01T10:18 ref LS-49300 key gr-0238
receive 2 reel B0310J50100AHF cost 768.00 per 1 reel from TIDEWATER at 2026-04-01T10:27 ref LS-49308 by Mara key gr-0239
move 180 CASE from stores to painter at 2026-04-01T10:30 key mv-0088
receive 2 reel SKY13350-385LF cost 1362.00 per 1 reel from TIDEWATER at 2026-04-01T10:36 ref LS-49314 key gr-0240
ship 3 RADIO to WEB-SHOP at 2026-04-01T10:44 ref A-12378 key dn-0396
receive 1 reel RFFC5072TR7 cost 3840.00 per 1 reel to stores from TIDEWATER at 2026-04-01T10:45 ref LS-49319 key gr-0241
sell 1 RADIO from shop to COUNTER at 2026-04-01T10:56 key cs-0033
complete 11 BOARD lot B0401 at 2026-04-01T11:09 ref T-0326 note "dropped at the feeder" key bl-0326
  + 80 LMK105BJ225MV-F
complete 10 RADIO serials R02995..R03004 at 2026-04-01T11:44 key rl-0317
ship 1 RADIO to WEB-SHOP at 2026-04-01T11:59 ref A-12380 key dn-0397
complete 9 PROGRAMMED-BOARD lot P0401 at 2026-04-01T12:50 key pl-0275
ship 2 RADIO to WEB-SHOP at 2026-04-01T13:11 ref A-12382 key dn-0398
complete 8 BOARD lot B0401 at 2026-04-01T13:30 ref T-0327 key bl-0327
complete 10 RADIO serials R03005..R03014 at 2026-04-01T13:37 key rl-0318
tick at 2026-04-01T14:00 key tk-0041

# The order of the schedule: half of it today, half tomorrow.
order MO-302 release at 2026-04-01T14:20 key mo-0007
complete 20 RADIO order MO-302 serials R03015..R03034 at 2026-04-01T14:20 key rl-0319

ship 16 RADIO to RADIOWERK at 2026-04-01T14:31 ref A-12386 key dn-0399
scrap 51 GRM155R71C103KA01D at 2026-04-01T15:00 note "feeder jam" key sc-0031
issue 4 XC2C64A-7VQG100C reason engineering at 2026-04-01T15:04 key is-0047
complete 10 RADIO serials R03035..R03044 at 2026-04-01T15:28 key rl-0320
complete 11 PROGRAMMED-BOARD lot P0401 at 2026-04-01T15:31 key pl-0276
ship 3 RADIO to WEB-SHOP at 2026-04-01T15:42 ref A-12393 key dn-0400
operation 20 9 BOARD at 2026-04-01T15:49 note "dropped at the feeder" key sl-0124
  + 58 GRM21BR61A106KE19L
sell 2 RADIO from shop to COUNTER at 2026-04-01T16:00 key cs-0034
complete 9 BOARD lot B0401 at 2026-04-01T16:14 ref T-0328 key bl-0328
ship 3 RADIO to MAKER-BOX at 2026-04-01T16:53 ref A-12394 key dn-0401
complete 9 RADIO serials R03045..R03053 at 2026-04-01T17:21 key rl-0321
operation 20 8 BOARD at 2026-04-01T18:06 key sl-0125
complete 13 PROGRAMMED-BOARD lot P0401 at 2026-04-01T18:08 key pl-0277
ship 2 RADIO to WEB-SHOP at 2026-04-01T18:13 ref A-12397 key dn-0402
complete 8 BOARD lot B0401 at 2026-04-01T18:31 ref T-0329 key bl-0329
complete 11 RADIO serials R03054..R03064 at 2026-04-01T19:16 key rl-0322
ship 6 RADIO to HAMHAUS at 2026-04-01T19:29 ref A-12405 key dn-0403
operation 20 11 BOARD at 2026-04-01T20:23 note "paste weighed" key sl-0126
  + 27.8 SOLDER-PASTE
ship 10 RADIO to RADIOWERK at 2026-04-01T20:36 ref A-12413 key dn-0404
complete 11 PROGRAMMED-BOARD lot P0401 at 2026-04-01T20:47 key pl-0278
complete 11 BOARD lot B0401 at 2026-04-01T20:48 ref T-0330 key bl-0330
complete 10 RADIO serials R03065..R03074 at 2026-04-01T21:03 key rl-0323
operation 20 9 BOARD at 2026-04-01T21:20 key sl-0127
count 13764 GRM155R71C103KA01D at 2026-04-01T21:26 key ct-0073
count 20444 GRM1555C1H220JA01D at 2026-04-01T21:30 key ct-0074
count 3401 LTST-S220KGKT at 2026-04-01T21:32 key ct-0075
count 382 DEA162400HT-8004B1 at 2026-04-01T21:36 by Imke key ct-0076
expense 640.00 account 3410 at 2026-04-01T21:50 note "wages of the day" key ex-0046
expense 309.50 account 3420 at 2026-04-01T21:50 note machines key ex-0047
tick at 2026-04-01T22:00 key tk-0042

# What must hold in the evening.
expect stock BOARD 59
expect stock PROGRAMMED-BOARD 21
expect stock RADIO 80
expect stock RADIO 1 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 239
expect stock CASE 343 in painter
expect due RMCF0402JT39R0 8156
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 803 value 2368.85
expect stock CARTON 834 value 300.24
expect stock SCREW 4347
expect stock FSMRA3JH 1443
expect stock SOLDER-PASTE 2064.6
expect balance payables -284497.30
