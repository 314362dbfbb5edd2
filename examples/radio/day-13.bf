# Wednesday, 18 March 2026: working day 13 of 20. A shipment is cancelled by mistake, and the
# mistake is undone. Programming gets cheaper.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-18T06:10 key mv-0059
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-18T06:10 key mv-0060
complete 9 BOARD lot B0318 at 2026-03-18T06:20 ref T-0198 key bl-0198
operation 20 10 BOARD scrapped 1 at 2026-03-18T06:34 by Mara note "oven too cold" key sl-0086
complete 10 BOARD lot B0318 at 2026-03-18T06:59 ref T-0199 key bl-0199
receive 1 reel UMK105CG8R2DV-F cost 12.10 per 1 reel from NORDMARK at 2026-03-18T07:00 ref LS-49009 key gr-0164
receive 1 reel GRM155R61A334KE15D cost 27.30 per 1 reel from NORDMARK at 2026-03-18T07:09 ref LS-49012 key gr-0165
receive 1 reel LTST-S220KRKT cost 121.00 per 1 reel from KESTREL at 2026-03-18T07:18 ref LS-49020 key gr-0166
receive 1 reel HK10056N2S-T cost 35.20 per 1 reel from NORDMARK at 2026-03-18T07:27 ref LS-49027 key gr-0167
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T07:28 key pl-0171
receive 1 reel BSS84 cost 111.00 per 1 reel from KESTREL at 2026-03-18T07:36 ref LS-49028 key gr-0168
complete 10 BOARD lot B0318 at 2026-03-18T07:38 ref T-0200 key bl-0200
receive 1 reel RMCF0402FT162K cost 7.05 per 1 reel from NORDMARK at 2026-03-18T07:45 ref LS-49034 key gr-0169
receive 3 reel 2500BL14M100T cost 327.00 per 1 reel from TIDEWATER at 2026-03-18T07:54 ref LS-49035 key gr-0170
complete 11 RADIO serials R01806..R01816 at 2026-03-18T07:57 key rl-0189
receive 3 reel MGA-81563-TR1G cost 1525.00 per 1 reel from TIDEWATER at 2026-03-18T08:03 ref LS-49039 key gr-0171
receive 1 reel TPS62410DRCR cost 1765.00 per 1 reel from KESTREL at 2026-03-18T08:12 ref LS-49042 key gr-0172
receive 165 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-18T08:15 ref LS-49049 key gr-0173
receive 8 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-18T08:21 ref LS-49053 key gr-0174
receive 4 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-18T08:30 ref LS-49062 key gr-0175
complete 13 PROGRAMMED-BOARD lot P0318 at 2026-03-18T08:32 key pl-0172
operation 20 8 BOARD at 2026-03-18T08:39 by Jonas note "dropped at the feeder" key sl-0087
  + 34 RMCF0402JT1K80
complete 8 RADIO serials R01817..R01824 at 2026-03-18T08:55 key rl-0190
issue 5 GRM155R61A334KE15D reason damage at 2026-03-18T09:04 key is-0026
complete 8 BOARD lot B0318 at 2026-03-18T09:04 ref T-0201 key bl-0201
ship 24 RADIO to OVERSEAS at 2026-03-18T09:30 ref A-11573 key dn-0232
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T09:40 key pl-0173
complete 11 BOARD lot B0318 at 2026-03-18T09:50 ref T-0202 note "paste weighed" key bl-0202
  + 24.5 SOLDER-PASTE
complete 9 RADIO scrapped 1 serials R01825..R01833 at 2026-03-18T09:56 key rl-0191
scrap 53 GRM1555C1H470JA01D at 2026-03-18T10:01 note "feeder jam" key sc-0020
ship 2 RADIO to WEB-SHOP at 2026-03-18T10:10 ref A-11580 key dn-0233
move 5 RADIO from finished to shop at 2026-03-18T10:15 key mv-0061
move 180 CASE from stores to painter at 2026-03-18T10:30 key mv-0062
ship 12 RADIO to RADIOWERK at 2026-03-18T10:44 ref A-11587 key dn-0234
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T10:48 key pl-0174
complete 8 BOARD lot B0318 at 2026-03-18T10:50 ref T-0203 key bl-0203
complete 8 RADIO scrapped 1 serials R01834..R01841 at 2026-03-18T10:50 key rl-0192
sell 1 RADIO from shop to COUNTER at 2026-03-18T10:59 key cs-0021
ship 5 RADIO to FIELDLINE at 2026-03-18T11:18 ref A-11594 key dn-0235
complete 8 RADIO serials R01842..R01849 at 2026-03-18T11:43 key rl-0193
operation 20 11 BOARD at 2026-03-18T11:53 note "dropped at the feeder" key sl-0088
  + 71 RMCF0402JT470R
issue 3 HK10056N2S-T reason test at 2026-03-18T11:56 by Ole key is-0027
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T11:57 key pl-0175
ship 5 RADIO to CAMPUS-LAB at 2026-03-18T12:02 ref A-11602 key dn-0236
complete 11 BOARD lot B0318 at 2026-03-18T12:18 ref T-0204 key bl-0204
ship 2 RADIO to WEB-SHOP at 2026-03-18T12:32 ref A-11610 key dn-0237
complete 8 RADIO serials R01850..R01857 at 2026-03-18T12:38 by Ole key rl-0194
complete 8 BOARD lot B0318 at 2026-03-18T13:01 ref T-0205 key bl-0205
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T13:04 key pl-0176
ship 20 RADIO to OVERSEAS at 2026-03-18T13:09 ref A-11616 key dn-0238
complete 8 RADIO serials R01858..R01865 at 2026-03-18T13:40 key rl-0195
ship 16 RADIO to RADIOWERK at 2026-03-18T13:54 ref A-11617 key dn-0239
tick at 2026-03-18T14:00 key tk-0025
operation 20 8 BOARD at 2026-03-18T14:03 note "paste weighed" key sl-0089
  + 17.7 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T14:04 by Jonas key pl-0177

# The carrier reports a shipment as lost, then finds it: undone, and the undo undone.
undo dn-0237 at 2026-03-18T14:12 by Tarek note lost key un-0003
undo un-0003 at 2026-03-18T14:12 note found key un-0004

complete 8 BOARD lot B0318 at 2026-03-18T14:28 ref T-0206 key bl-0206
ship 4 RADIO to WEB-SHOP at 2026-03-18T14:30 ref A-11623 key dn-0240
complete 11 RADIO serials R01866..R01876 at 2026-03-18T14:32 key rl-0196
issue 2 UMK105CG8R2DV-F reason test at 2026-03-18T15:01 key is-0028
operation 20 8 BOARD at 2026-03-18T15:03 key sl-0090
ship 10 RADIO to HAMHAUS at 2026-03-18T15:07 ref A-11631 key dn-0241
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T15:14 key pl-0178
complete 8 BOARD lot B0318 at 2026-03-18T15:28 ref T-0207 key bl-0207
complete 8 RADIO scrapped 1 serials R01877..R01884 at 2026-03-18T15:29 key rl-0197
ship 10 RADIO to FIELDLINE at 2026-03-18T15:44 ref A-11632 key dn-0242
complete 8 BOARD lot B0318 at 2026-03-18T16:13 ref T-0208 by Imke key bl-0208
ship 4 RADIO to CAMPUS-LAB at 2026-03-18T16:20 ref A-11640 key dn-0243
complete 10 RADIO serials R01885..R01894 at 2026-03-18T16:23 key rl-0198
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T16:24 key pl-0179
ship 12 RADIO to HAMHAUS at 2026-03-18T16:54 ref A-11646 key dn-0244
operation 20 11 BOARD at 2026-03-18T17:12 by Tarek key sl-0091
complete 8 RADIO serials R01895..R01902 at 2026-03-18T17:24 key rl-0199
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T17:28 key pl-0180
ship 3 RADIO to MAKER-BOX at 2026-03-18T17:34 ref A-11653 key dn-0245
complete 11 BOARD lot B0318 at 2026-03-18T17:37 ref T-0209 key bl-0209
ship 6 RADIO to OVERSEAS at 2026-03-18T18:10 ref A-11662 key dn-0246
complete 11 BOARD lot B0318 at 2026-03-18T18:15 ref T-0210 key bl-0210
complete 9 RADIO serials R01903..R01911 at 2026-03-18T18:20 by Jonas key rl-0200
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T18:36 key pl-0181
ship 3 RADIO to WEB-SHOP at 2026-03-18T18:49 ref A-11669 key dn-0247
complete 11 RADIO serials R01912..R01922 at 2026-03-18T19:12 key rl-0201
complete 9 BOARD lot B0318 at 2026-03-18T19:25 ref T-0211 note "dropped at the feeder" key bl-0211
  + 58 GRM21BR61A106KE19L
ship 10 RADIO to HAMHAUS at 2026-03-18T19:25 ref A-11678 key dn-0248
complete 13 PROGRAMMED-BOARD lot P0318 at 2026-03-18T19:35 key pl-0182
complete 10 RADIO serials R01923..R01932 at 2026-03-18T20:04 key rl-0202
ship 2 RADIO to WEB-SHOP at 2026-03-18T20:06 ref A-11683 key dn-0249
complete 10 BOARD lot B0318 at 2026-03-18T20:28 ref T-0212 key bl-0212
ship 10 RADIO to HAMHAUS at 2026-03-18T20:42 ref A-11688 key dn-0250
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T20:44 key pl-0183
complete 10 RADIO serials R01933..R01942 at 2026-03-18T21:01 key rl-0203
operation 20 8 BOARD at 2026-03-18T21:20 by Tarek key sl-0092
count 5277 GRM1555C1H3R0CA01D at 2026-03-18T21:20 key ct-0044
count 1957 TPS62410DRCR at 2026-03-18T21:33 by Ole key ct-0045
count 18263 RMCF0402ZT0R00 at 2026-03-18T21:43 key ct-0046
expense 602.00 account 3410 at 2026-03-18T21:50 note "wages of the day" key ex-0027
expense 313.50 account 3420 at 2026-03-18T21:50 note machines key ex-0028
tick at 2026-03-18T22:00 key tk-0026

# What must hold in the evening.
expect stock BOARD 40
expect stock PROGRAMMED-BOARD 93
expect stock RADIO 21
expect stock RADIO 6 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 201
expect stock CASE 399 in painter
expect due RMCF0402JT39R0 3868
expect stock CASE 619 value 1826.05
expect stock CARTON 315 value 113.40
expect stock GRM1555C1H180JA01D 13244
expect stock LTST-S220KRKT 3292
expect stock SOLDER-PASTE 1811.6
expect balance payables -224648.10
