# Tuesday, 24 March 2026: working day 17 of 20. The converter MAX5864 runs out at the line; new
# trays come to the stores.

complete 9 BOARD lot B0324 at 2026-03-24T06:20 ref T-0258 key bl-0258
complete 9 BOARD lot B0324 at 2026-03-24T06:36 ref T-0259 by Imke key bl-0259
rework 0 RADIO scrapped 1 serials R02292 labour 4.20 at 2026-03-24T06:40 key rw-0025
  + 1 MGA-81563-TR1G
rework 1 RADIO serials R02301 labour 4.20 at 2026-03-24T06:40 key rw-0026
  + 1 MGA-81563-TR1G
rework 0 RADIO scrapped 1 serials R02335 labour 4.20 at 2026-03-24T06:40 by Jonas key rw-0027
  + 1 CX3225GB25000D0HEQZ1
receive 2 jar SOLDER-PASTE cost 41.20 per 1 jar from ALTENBURG at 2026-03-24T07:00 ref LS-49045 key gr-0186
receive 18 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-24T07:09 ref LS-49049 key gr-0187
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T07:34 key pl-0217
operation 20 8 BOARD at 2026-03-24T07:37 by Ole key sl-0104
complete 9 RADIO serials R02380..R02388 at 2026-03-24T08:02 key rl-0252
complete 8 BOARD lot B0324 at 2026-03-24T08:02 ref T-0260 key bl-0260
receive 142 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-24T08:15 ref LS-49053 key gr-0188
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T08:33 by Mara key pl-0218
operation 20 8 BOARD at 2026-03-24T08:40 key sl-0105
complete 11 RADIO serials R02389..R02399 at 2026-03-24T08:55 by Tarek key rl-0253
issue 10 LXES1TBCC2-004 reason engineering at 2026-03-24T08:58 key is-0037
complete 8 BOARD lot B0324 at 2026-03-24T09:05 ref T-0261 key bl-0261
ship 3 RADIO to WEB-SHOP at 2026-03-24T09:27 ref A-12020 key dn-0319
operation 20 11 BOARD at 2026-03-24T09:42 key sl-0106
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T09:44 by Imke key pl-0219
complete 10 RADIO serials R02400..R02409 at 2026-03-24T09:51 key rl-0254
scrap 40 GRM1555C1H101JA01D at 2026-03-24T09:56 note "feeder jam" key sc-0025
ship 16 RADIO to RADIOWERK at 2026-03-24T10:07 ref A-12026 key dn-0320
complete 11 BOARD lot B0324 at 2026-03-24T10:07 ref T-0262 key bl-0262
move 5 RADIO from finished to shop at 2026-03-24T10:15 key mv-0073
move 180 CASE from stores to painter at 2026-03-24T10:30 key mv-0074
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T10:45 key pl-0220
complete 11 RADIO serials R02410..R02420 at 2026-03-24T10:50 key rl-0255
ship 12 RADIO to HAMHAUS at 2026-03-24T10:50 ref A-12035 key dn-0321
operation 20 8 BOARD at 2026-03-24T10:54 key sl-0107
sell 2 RADIO from shop to COUNTER at 2026-03-24T10:58 key cs-0027
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-24T11:06 key mv-0075
complete 8 BOARD lot B0324 at 2026-03-24T11:19 ref T-0263 key bl-0263
ship 4 RADIO to MAKER-BOX at 2026-03-24T11:32 ref A-12043 key dn-0322
complete 9 RADIO serials R02421..R02429 at 2026-03-24T11:42 key rl-0256
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T11:53 key pl-0221
complete 8 BOARD lot B0324 at 2026-03-24T11:55 ref T-0264 key bl-0264
ship 1 RADIO to WEB-SHOP at 2026-03-24T12:09 ref A-12049 key dn-0323
complete 8 RADIO serials R02430..R02437 at 2026-03-24T12:38 key rl-0257
ship 5 RADIO to FIELDLINE at 2026-03-24T12:50 ref A-12051 key dn-0324
complete 10 BOARD lot B0324 at 2026-03-24T12:54 ref T-0265 key bl-0265
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T13:03 key pl-0222
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-24T13:06 key mv-0076
ship 21 RADIO to OVERSEAS at 2026-03-24T13:28 ref A-12054 key dn-0325
complete 9 RADIO serials R02438..R02446 at 2026-03-24T13:33 key rl-0258
complete 11 BOARD lot B0324 at 2026-03-24T13:58 ref T-0266 key bl-0266
tick at 2026-03-24T14:00 key tk-0033
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T14:05 by Imke key pl-0223
ship 3 RADIO to MAKER-BOX at 2026-03-24T14:09 ref A-12058 key dn-0326
complete 8 RADIO serials R02447..R02454 at 2026-03-24T14:30 key rl-0259
ship 5 RADIO to FIELDLINE at 2026-03-24T14:41 ref A-12061 key dn-0327
scrap 43 BRL1608T100M at 2026-03-24T15:02 note "feeder jam" key sc-0026

# New converters come to the stores. What is owed at the line stays owed until a tray is carried
# there.
receive 4 tray MAX5864ETM+ cost 2410.00 per 1 tray to stores from KESTREL at 2026-03-24T15:02 ref LS-49054 key gr-0189

complete 11 BOARD lot B0324 at 2026-03-24T15:06 ref T-0267 key bl-0267
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T15:15 key pl-0224
complete 11 RADIO serials R02455..R02465 at 2026-03-24T15:26 key rl-0260
ship 3 RADIO to MAKER-BOX at 2026-03-24T15:26 ref A-12066 key dn-0328
ship 2 RADIO to WEB-SHOP at 2026-03-24T16:05 ref A-12074 key dn-0329
complete 8 BOARD lot B0324 at 2026-03-24T16:12 ref T-0268 key bl-0268
complete 9 RADIO serials R02466..R02474 at 2026-03-24T16:20 key rl-0261
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0324 at 2026-03-24T16:23 key pl-0225
ship 4 RADIO to MAKER-BOX at 2026-03-24T16:42 ref A-12078 key dn-0330
complete 9 BOARD lot B0324 at 2026-03-24T17:16 ref T-0269 key bl-0269
complete 10 RADIO serials R02475..R02484 at 2026-03-24T17:20 key rl-0262
hold 1 RADIO serials R02484 in finished at 2026-03-24T17:20 note "clock is off" key ho-0026
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T17:22 key pl-0226
ship 2 RADIO to WEB-SHOP at 2026-03-24T17:24 ref A-12079 key dn-0331
ship 12 RADIO to HAMHAUS at 2026-03-24T18:05 ref A-12085 key dn-0332
complete 8 BOARD lot B0324 at 2026-03-24T18:16 ref T-0270 by Imke key bl-0270
complete 8 RADIO serials R02485..R02492 at 2026-03-24T18:20 key rl-0263
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T18:32 key pl-0227
ship 10 RADIO to HAMHAUS at 2026-03-24T18:39 ref A-12094 key dn-0333
complete 10 RADIO serials R02493..R02502 at 2026-03-24T19:13 by Mara key rl-0264
complete 9 BOARD lot B0324 at 2026-03-24T19:20 ref T-0271 key bl-0271
ship 23 RADIO to OVERSEAS at 2026-03-24T19:20 ref A-12096 key dn-0334
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T19:34 key pl-0228
complete 10 RADIO serials R02503..R02512 at 2026-03-24T20:10 key rl-0265
operation 20 9 BOARD at 2026-03-24T20:24 key sl-0108
ship 6 RADIO to HAMHAUS at 2026-03-24T20:37 ref A-12098 key dn-0335
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T20:44 key pl-0229
complete 9 BOARD lot B0324 at 2026-03-24T20:49 ref T-0272 key bl-0272
complete 11 RADIO serials R02513..R02523 at 2026-03-24T21:01 key rl-0266
operation 20 10 BOARD at 2026-03-24T21:20 key sl-0109
count 1065 CX3225GB25000D0HEQZ1 at 2026-03-24T21:23 key ct-0054
count 1749 UMK105CG8R2DV-F at 2026-03-24T21:42 key ct-0055
expense 637.00 account 3410 at 2026-03-24T21:50 note "wages of the day" key ex-0036
expense 317.50 account 3420 at 2026-03-24T21:50 note machines key ex-0037
tick at 2026-03-24T22:00 key tk-0034

# What must hold in the evening.
expect stock BOARD 73
expect stock PROGRAMMED-BOARD 34
expect stock RADIO 22
expect stock RADIO 6 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 195
expect stock CASE 399 in painter
expect due RMCF0402JT39R0 6342
expect inbox below-min/MAX5864ETM+/line/SMT qty 500
expect stock CASE 759 value 2239.05
expect stock CARTON 461 value 165.96
expect stock RMCF0402FT715K 2235
expect stock ANTENNA 404
expect stock SOLDER-PASTE 1711.3
expect owed MAX5864ETM+ 37
expect owed SCREW 0
expect balance payables -245504.00
