"""What the routine of the plant does not bring: the story of each day."""
from datetime import date

from quantities import ONE, plain

# Parts of which too little is at hand, so that a shortage comes when the story wants it.
OPENINGS = {"SKY13350-385LF": 3500, "MAX5864ETM+": 460}
PACKS = {(4, "SKY13350-385LF"): 1, (2, "MAX5864ETM+"): 4, (10, "MAX5864ETM+"): 4,
         (12, "USB-CABLE"): 7}
# The switches come late, and the old resistor is no longer bought.
NOT_DELIVERED = {(8, "SKY13350-385LF"), (13, "RMCF0402JT10K0"),
                 *((number, "RMCF0402JT10K0") for number in range(21, 41))}
# What is owed, and the days on which nothing must be.
SHORT = {"SKY13350-385LF": (6, 9, 20), "RADIO": (10, 19, 20), "USB-CABLE": (15, 16, 20),
         "MAX5864ETM+": (16, 18, 20), "SCREW": (17, 18, 20)}
# Nothing of this is reported on that day, but it is made.
STOPPED = {(14, "PROGRAMMED-BOARD")}

HEADLINES = {
    1: "The month begins with what February left.",
    2: "A torn label, and a bad lot on the line.",
    3: "The handheld sends a lot twice.",
    4: "A receipt is typed wrong and put right.",
    5: "A damaged reel goes back, and a radio comes back.",
    6: "The leaflet of the spring campaign goes into each box from today until the 20th.",
    7: "Parts are staged for an order. The switch SKY13350-385LF runs out in the books: its "
       "delivery note is lost.",
    8: "Still no delivery note; the line goes on, and the books owe the switches.",
    9: "The delivery note is found: what was owed is settled, dearer than thought.",
    10: "A lot of radios was reported twice; it is undone although its radios are sold.",
    11: "The first two weeks are closed. A new standard for the case counts from today.",
    12: "A resistor is replaced on all bills from today. A late sheet of Friday turns up.",
    13: "A shipment is cancelled by mistake, and the mistake is undone. Programming gets cheaper.",
    14: "The programming station reports nothing.",
    15: "Part of yesterday's lot was never made. The last day of the leaflet.",
    16: "The black USB cables run out.",
    17: "The converter MAX5864 runs out at the line; new trays come to the stores.",
    18: "A count finds the screws nearly gone.",
    19: "More radios leave than there are in the books.",
    20: "The month ends: counts, the close, and one bill that comes after it.",
    21: "March is closed to its end; the bench for kits worked on its last Monday.",
    24: "The carrier bills what the parts of last week cost to bring.",
    33: "A reel is paid in dollars.",
    40: "The month ends: all parts are counted, and April is closed.",
}


def at(hour, minute, task):
    return hour * 60 + minute, task


def day_1(works):
    clerk, plant = works.clerk, works.plant

    def before():
        clerk.say("The paste of this morning's boards still lies in the books, but it is due: it "
                  "leaves the stock when the shift ends.")
        clerk.expect(clerk.stock_text("SOLDER-PASTE"))
        clerk.expect(f"due SOLDER-PASTE {plain(plant.due('SOLDER-PASTE'))}")

    def after():
        clerk.expect(clerk.stock_text("SOLDER-PASTE"))
        clerk.expect("due SOLDER-PASTE 0")

    def racks():
        clerk.say("The rack at the SMT line is empty, and the inbox says what to bring; from now on "
                  "each part is brought when it is nearly gone.")
        for target in plant.targets:
            clerk.expect(clerk.target_text(target, fix=True))

    return [at(6, 5, racks), at(13, 59, before), at(14, 0, after)]


def day_2(works):
    clerk = works.clerk

    def torn_label():
        clerk.say("The label is torn and the handheld reads a part that does not exist: refused. "
                  "The reel is typed in by hand.")
        clerk.write(clerk.receipt("LTST-S220KGK", 1, "reel", "124.00", "KESTREL"), clerk.key("gr"),
                    lines=["refused ITEM_UNKNOWN"])
        clerk.receive("LTST-S220KGKT", 1, "reel", "124.00", "KESTREL")

    def bad_lot():
        clerk.say("The oven's belt stood still: of ten boards six are good. They are reported "
                  "where it happened, at the SMT line; the six are inspected later.")
        clerk.operation("BOARD", 6, scrapped=4, note="belt of the oven stood still")
        works.soon(25, lambda: clerk.complete("BOARD", 6))

    return [at(8, 12, torn_label), at(10, 31, bad_lot)]


def day_3(works):
    clerk = works.clerk

    def twice():
        clerk.say("The handheld loses its network and sends the same lot again: the same key "
                  "counts once.")
        clerk.complete("BOARD", 9, note="network slow")
        clerk.sheet.append(clerk.sheet[-1])

    def own_count():
        clerk.say("A lot with its own count of parts: the feeder lost some, and the paste was "
                  "weighed.")
        clerk.complete("BOARD", 10, used={"SOLDER-PASTE": "22.4", "SKY13350-385LF": "73",
                                          "GRM155R61A104KA01D": "574"})

    return [at(11, 20, twice), at(14, 2, own_count)]


def day_4(works):
    clerk = works.clerk

    def typed_wrong():
        clerk.say("One reel came, ten were typed. The correction undoes the receipt and posts the "
                  "right one in one step.")
        wrong = clerk.receive("GRM155R61A104KA01D", 10, "reel", "22.90", "NORDMARK", ref="LS-48777")

        def put_right():
            key, right = clerk.key("un"), clerk.key("gr")
            qty = clerk.plant.quantity("GRM155R61A104KA01D", 1, "reel")
            clerk.plant.undo(key, wrong, clerk.today())
            clerk.plant.receive(right, "GRM155R61A104KA01D", qty, clerk.today(), 2290)
            text = clerk.receipt("GRM155R61A104KA01D", 1, "reel", "22.90", "NORDMARK")
            clerk.write(f"correct {wrong}", key,
                        lines=[f"with {text} at {clerk.at} ref LS-48777 key {right}"])

        works.later = put_right

    def practice():
        clerk.say("Soldering practice for the new colleagues.")
        clerk.issue(40, "RMCF0402JT10K0", "training")
        clerk.issue(2, "BOARD", "training", note="one each")

    return [at(8, 41, typed_wrong), at(9, 25, lambda: works.later()), at(13, 3, practice)]


def day_5(works):
    clerk = works.clerk

    def damaged_reel():
        clerk.say("Two reels come, one is wet: it goes back at what was paid for it.")
        key = clerk.receive("GRM155R71C103KA01D", 2, "reel", "24.00", "NORDMARK")
        clerk.return_to_supplier("GRM155R71C103KA01D", 1, "reel", key, "NORDMARK", "wet")

    def leaflets():
        clerk.receive("LEAFLET", 4, "pack", "36.00", "LAKESIDE", note="for 9 to 20 March")

    def radio_back():
        key, customer, _ = next(sale for sale in clerk.shipped if sale[1] == "RADIOWERK")
        clerk.say("A dealer sends two radios back: one has a dent and is scrapped, one goes into "
                  "the shop.")
        clerk.give_back(2, key, customer, "shop", note="one dented")
        clerk.scrap(1, "RADIO", "dented", "shop")

    return [at(8, 33, damaged_reel), at(10, 7, leaflets), at(14, 47, radio_back)]


def day_6(works):
    clerk = works.clerk

    def planned():
        clerk.say("The distributor wants 24 radios by Thursday: an order, with its due day and line.")
        clerk.order("MO-301", 24, "RADIO", date(2026, 3, 12), " tolerance 5% line FINAL")

    return [at(15, 12, planned)]


def day_7(works):
    clerk = works.clerk

    def staged():
        clerk.say("The order is released, and all that it needs is staged at the final assembly: "
                  "no other radio takes it.")
        clerk.release("MO-301")
        clerk.stage("MO-301", "line/FINAL")

    def begun():
        clerk.complete("RADIO", 10, order="MO-301")
        clerk.expect("order MO-301 released good 10 open 14")

    def short():
        works.clerk.say("This morning the books run out of SKY13350-385LF. The reels are on the "
                        "line, but nobody has booked them: each lot from then on owes its "
                        "switches.")

    return [at(6, 12, short), at(7, 5, staged), at(13, 10, begun)]


def day_8(works):
    clerk = works.clerk

    def wrong_place():
        clerk.say("The wrong place was scanned: stock cannot leave where it does not lie.")
        clerk.write("move 500 CASE from finished to shop", clerk.key("mv"),
                    lines=["refused STOCK_SHORT"])

    def more():
        clerk.complete("RADIO", 8, order="MO-301")

    def back():
        key, customer, _ = next(sale for sale in clerk.shipped
                                if sale[1] == "HAMHAUS" and sale[2] >= 4)
        clerk.say("A dealer's customers hear nothing with four of their radios. They are to be "
                  "repaired: an order of reworks.")
        clerk.give_back(4, key, customer, "repair", note="hear nothing")
        clerk.rework_order("RW-1", 4, "RADIO", date(2026, 3, 13))

    return [at(9, 14, wrong_place), at(13, 10, more), at(15, 45, back)]


def day_9(works):
    clerk = works.clerk

    def found():
        clerk.say("Two reels at 1,308.00 instead of 1,245.00: the oldest owed issues are settled "
                  "first, and the difference goes to the boards, to the radios made of them and "
                  "to those already sold.")
        clerk.receive("SKY13350-385LF", 2, "reel", "1308.00", "TIDEWATER", note="came last Tuesday")

    def rush():
        clerk.say("A rush order with a stencil of its own: the run is named, and charged with "
                  "paste once more.")
        clerk.complete("BOARD", 6, run="RUSH-7")
        clerk.complete("BOARD", 6, run="RUSH-7")

    def finished():
        clerk.say("The distributor takes 23: the order is finished one short, as its tolerance "
                  "allows. What was staged for that one goes to the shelf, and from "
                  "there back.")
        clerk.complete("RADIO", 5, order="MO-301")
        for name, qty in clerk.finish("MO-301"):
            home = works.plant.items[name].places[0]
            clerk.move(plain(qty), None, name, "shelf", home, note="left over")
        clerk.expect("order MO-301 finished good 23")

    def repaired():
        clerk.say("Three of the dealer's radios are good again. The repair is ours: it is expense, "
                  "and the radios keep their cost.")
        clerk.rework(3, "RADIO", 0, {"MGA-81563-TR1G": "5"}, 650, " reason warranty", "repair",
                     "RW-1")
        clerk.expect("order RW-1 released good 3 open 1")

    return [at(10, 5, found), at(11, 32, repaired), at(13, 22, rush), at(14, 40, finished)]


def day_10(works):
    clerk, plant = works.clerk, works.plant

    def new_standard():
        clerk.say("Cases get dearer. The new standard waits for its day.")
        works.set_up(f"standard CASE material 2.95 from {date(2026, 3, 16)}")

    def sold_out():
        there = plant.on_hand("RADIO", "finished") // ONE
        clerk.say("All but three of the radios leave for the distributor.")
        clerk.ship(there - 3, "OVERSEAS")

    def reported_twice():
        # The second one: of the first the shop sold a radio, and would owe it by itself.
        key = [key for key in clerk.lots[9, "RADIO"]
               if plant.happened[key].scrapped == 0 and plant.happened[key].qty >= 8 * ONE
               and key not in works.tried][1]
        made_since = sum(plant.happened[other].qty for number in (9, 10)
                         for other in clerk.lots[number, "RADIO"] if other > key)
        assert made_since > plant.on_hand("RADIO"), "the lot must be sold"
        clerk.say("Yesterday's lot stands on two sheets. Its radios are sold in the books: what "
                  "stock does not cover, the last sales owe until the next lot comes.")
        clerk.undo(key, note="reported twice")

    def must_owe():
        clerk.expect(f"owed RADIO {plain(plant.owed('RADIO'))}")

    def last_one():
        clerk.rework(1, "RADIO", 0, {"RFFC5072TR7": "1"}, 650, " reason warranty", "repair", "RW-1")
        clerk.finish("RW-1")
        clerk.expect("order RW-1 finished good 4")

    return [at(9, 1, new_standard), at(9, 47, last_one), at(13, 31, sold_out),
            at(13, 32, reported_twice), at(13, 33, must_owe)]


def day_11(works):
    clerk = works.clerk

    def close():
        clerk.say("The books of the first two weeks are closed: conversion applied and incurred "
                  "meet, the difference goes to cost of sales.")
        clerk.close(date(2026, 3, 13))
        works.standards["CASE"] = 295

    def alternate():
        clerk.say("The 10k resistor is bought from another maker. It is replaced on all bills from "
                  "tomorrow.")
        clerk.receive("ERJ-2GEJ103X", 5, "reel", "8.90", "NORDMARK")
        works.replace("RMCF0402JT10K0", "ERJ-2GEJ103X", date(2026, 3, 17))

    def sample():
        clerk.say("A first lot tries the new resistor today: ten boards of 26, and none of the "
                  "old.")
        clerk.complete("BOARD", 10, used={"RMCF0402JT10K0": "0", "ERJ-2GEJ103X": "260"})

    return [at(6, 5, close), at(9, 2, alternate), at(15, 3, sample)]


def day_12(works):
    clerk = works.clerk

    def late_sheet():
        friday, today = date(2026, 3, 13), clerk.at
        clerk.say("Friday's last sheet lay under the printer. It happened in a closed period, by "
                  "the list of that day, and is booked on the first open day.")
        for minute, name, good in ((10, "BOARD", 8), (24, "PROGRAMMED-BOARD", 8), (41, "RADIO", 8)):
            clerk.at = f"{friday}T21:{minute}"
            clerk.complete(name, good, note="late sheet", day=friday)
        clerk.at = today

    def cheaper():
        clerk.say("A second programming adapter: from tomorrow a piece costs ten cents less.")
        works.set_up_routing("PROGRAMMED-BOARD", ((10, "program", "line/TEST", 55),
                                                  (20, "test", "line/TEST", 50)), date(2026, 3, 18))

    def slim():
        clerk.say("Packing tries a new carton that needs one inlay only: a draft, which counts for "
                  "nothing yet.")
        works.set_up_bill("PACKING", ("1 CARTON", "1 FOAM", "1/24 LABEL-SHEET",
                                      "0.65 TAPE scrap 3%"), draft="slim")

    def switches():
        clerk.receive("SKY13350-385LF", 4, "reel", "1362.00", "TIDEWATER")

    return [at(7, 20, switches), at(9, 40, late_sheet), at(11, 30, slim),
            at(16, 2, cheaper)]


def day_13(works):
    clerk = works.clerk

    def cancelled():
        key = clerk.shipped[-3][0]
        clerk.say("The carrier reports a shipment as lost, then finds it: undone, and the undo "
                  "undone.")
        undo = clerk.undo(key, note="lost")
        clerk.undo(undo, note="found")

    return [at(14, 12, cancelled)]


def day_14(works):
    def silent():
        works.clerk.say("No reports from the programming station today. The boxes prove that the "
                        "boards were programmed: a radio that finds none takes what goes into "
                        "one.")

    return [at(7, 1, silent)]


def day_15(works):
    clerk, plant = works.clerk, works.plant

    def part():
        key = next(key for key in clerk.lots[14, "BOARD"] if plant.happened[key].scrapped == 0
                   and plant.happened[key].lost == 0 and plant.happened[key].qty >= 10 * ONE
                   and len(plant.happened[key].passages) == 2
                   and not any(need.is_actual for need in plant.happened[key].needs))
        clerk.say("Of yesterday's lot four boards were never made: they are taken back, with "
                  "their parts.")
        clerk.undo(key, 4, note="miscounted")

    def back():
        key, customer, _ = [sale for sale in clerk.shipped if sale[1] == "CAMPUS-LAB"][-1]
        clerk.say("A university returns one radio and does not say of which order: it is its last "
                  "one.")
        clerk.give_back(1, key, customer, "finished", names_sale=False)

    def released():
        clerk.say("The draft of the packing is released; it counts from Monday.")
        works.release_bill("PACKING", "slim", date(2026, 3, 23))

    return [at(8, 21, part), at(15, 11, back), at(16, 20, released)]


def day_16(works):
    clerk, plant = works.clerk, works.plant

    def campaign_over():
        clerk.say("The campaign is over: the rest of the leaflets goes into the paper bin.")
        clerk.scrap(plain(plant.on_hand("LEAFLET")), "LEAFLET")

    def white():
        clerk.say("A few boxes of white cables come by courier.")
        clerk.receive("USB-CABLE-W", 4, "box", "46.50", "MERIDIAN")

    def by_hand():
        owed = plant.owed("USB-CABLE")
        clerk.say("The radios that found no black cable got a white one: settled by hand with the "
                  "alternate.")
        key = clerk.key("se")
        plant.settle("USB-CABLE", owed, alternate="USB-CABLE-W")
        clerk.write(f"settle {plain(owed)} USB-CABLE with USB-CABLE-W", key)

    return [at(9, 5, campaign_over), at(13, 17, white), at(21, 10, by_hand)]


def day_17(works):
    clerk = works.clerk

    def trays():
        clerk.say("New converters come to the stores. What is owed at the line stays owed until a "
                  "tray is carried there.")
        clerk.receive("MAX5864ETM+", 4, "tray", "2410.00", "KESTREL", to="stores")

    return [at(15, 2, trays)]


def day_18(works):
    clerk, plant = works.clerk, works.plant

    def count():
        clerk.say("Two boxes of screws were counted twice at some time: of what the books hold, "
                  "120 are there.")
        clerk.count(120, "SCREW")

    def write_off():
        owed = plant.owed("SCREW")
        clerk.say("The screws of this afternoon came from the workshop and were never bought: "
                  "written off.")
        key = clerk.key("se")
        plant.settle("SCREW", owed, write_off=True)
        clerk.write(f"settle {plain(owed)} SCREW reason workshop", key)

    return [at(12, 3, count), at(21, 12, write_off)]


def day_19(works):
    clerk, plant = works.clerk, works.plant

    def oversold():
        there = plant.on_hand("RADIO", "finished") // ONE
        clerk.say("The truck takes what is packed; the sheets of the last lots are still on the "
                  "desk. Twenty radios are owed, and the next lots settle them.")
        clerk.ship(there + 20, "OVERSEAS")
        clerk.expect(f"owed RADIO {plain(plant.owed('RADIO'))}")

    def there_and_back():
        key = [key for key in clerk.lots[19, "PROGRAMMED-BOARD"]
               if plant.happened[key].scrapped == 0][-1]
        clerk.say("A programmed lot is undone, and the undo is undone: all is as it was.")
        before = plant.on_hand("BOARD")
        undo = clerk.undo(key)
        clerk.undo(undo)
        assert plant.on_hand("BOARD") == before
        clerk.expect(clerk.stock_text("BOARD"))

    return [at(11, 2, oversold), at(15, 31, there_and_back)]


def day_20(works):
    clerk, plant = works.clerk, works.plant

    def last_counts():
        clerk.say("The counts of the month's end.")
        for name in ("PCB", "CASE", "CARTON", "ANTENNA"):
            clerk.count(plain(plant.on_hand(name, "stores")), name)
        paste = plant.on_hand("SOLDER-PASTE")
        clerk.count(plain((paste - 7 * ONE) // 1000), "SOLDER-PASTE", unit="kg", note="weighed")
        clerk.count(plain(plant.on_hand("RADIO", "shop")), "RADIO", "shop")

    def close():
        clerk.say("The month is closed; then the bill for the oven's service comes: the day is "
                  "reopened, the bill is booked, and the month closed again.")
        clerk.close(date(2026, 3, 27))
        clerk.reopen(date(2026, 3, 26))
        clerk.expense(24750, 3420, "service of the oven")
        clerk.close(date(2026, 3, 27))

    def next_month():
        clerk.say("An order of next month, which the schedule of its first week will speak of.")
        clerk.order("MO-302", 40, "RADIO", date(2026, 4, 2), " line FINAL")

    return [at(16, 5, next_month), at(22, 5, last_counts), at(22, 30, close)]


def bench_for_kits(works):
    """What kits.bf, which is written by hand, did with the stock and the accounts that the days know."""
    plant, day = works.plant, date(2026, 3, 30).toordinal()
    plant.sell("ki-0045", "RADIO", 3 * ONE, day)
    plant.issue("ki-0045-cable", "USB-CABLE-W", 3 * ONE, day)
    for name in ("ANTENNA", "USB-CABLE", "PROGRAMMED-BOARD"):
        plant.opening(f"ki-0048-{name}", name, ONE, day, 0)
    plant.bought_and_worked(41200, 4200, day)


def day_21(works):
    clerk = works.clerk

    def close():
        clerk.say("March is closed, with the days on which only the bench for kits worked.")
        clerk.close(date(2026, 3, 31))

    def released():
        clerk.say("The order of the schedule: half of it today, half tomorrow.")
        clerk.release("MO-302")
        clerk.complete("RADIO", 20, order="MO-302")

    return [at(6, 5, close), at(14, 20, released)]


def day_22(works):
    clerk = works.clerk

    def finished():
        clerk.complete("RADIO", 20, order="MO-302")
        assert not clerk.finish("MO-302")
        clerk.expect("order MO-302 finished good 40")

    return [at(14, 20, finished)]


def day_24(works):
    clerk = works.clerk

    def freight():
        receipts = [key for key, event in works.plant.happened.items()
                    if event.verb == "receive" and event.day == date(2026, 4, 1).toordinal()][:3]
        clerk.say("The carrier's bill: it joins the cost of what it is for, and of all that was made "
                  "of it and sold.")
        works.set_up('party NORDFRACHT text "carrier"')
        clerk.landed(receipts, 8640, "freight", "NORDFRACHT")

    def resistors():
        clerk.receive("ERJ-2GEJ103X", 4, "reel", "8.95", "NORDMARK")

    return [at(8, 50, resistors), at(11, 15, freight)]


def day_33(works):
    clerk, plant = works.clerk, works.plant

    def in_dollars():
        key, qty = clerk.key("gr"), plant.quantity("MGA-81563-TR1G", 1, "reel")
        clerk.say("A reel comes from overseas and costs 1,404.00 dollars, 0.9231 euros each: 1296.03.")
        plant.receive(key, "MGA-81563-TR1G", qty, clerk.today(), 129603)
        clerk.write("receive 1 reel MGA-81563-TR1G total 1404.00 USD rate 0.9231 from TIDEWATER",
                    key)

    return [at(10, 40, in_dollars)]


def day_40(works):
    clerk, plant = works.clerk, works.plant

    def count_all():
        clerk.say("Everything is counted. Of three parts less is there than the books say.")
        made = ["BOARD", "PROGRAMMED-BOARD", "RADIO", "PAINTED-CASE", "USB-CABLE-W", "ERJ-2GEJ103X"]
        for index, name in enumerate(works.bought() + made):
            if name == "TAPE":
                continue
            less = (3 if index % 25 == 7 else 0) * ONE
            for place in sorted(place for (item, place), qty in plant.stock.items()
                                if item == name and qty > 0):
                clerk.count(plain(plant.free(name, place) - less), name, place)
                less = 0

    def close():
        clerk.say("April is closed. Its statement and its report are those of a month.")
        clerk.close(date(2026, 4, 30))

    return [at(22, 5, count_all), at(22, 30, close)]


DAYS = {1: day_1, 2: day_2, 3: day_3, 4: day_4, 5: day_5, 6: day_6, 7: day_7, 8: day_8, 9: day_9,
        10: day_10, 11: day_11, 12: day_12, 13: day_13, 14: day_14, 15: day_15, 16: day_16,
        17: day_17, 18: day_18, 19: day_19, 20: day_20, 21: day_21, 22: day_22,
        24: day_24, 33: day_33, 40: day_40}


def tasks(works, number):
    """What the day has besides the routine: (minute of the day, task)."""
    def apart(task):
        def told():
            task()
            works.clerk.rest()
        return told

    return [(minute, apart(task)) for minute, task in DAYS.get(number, lambda _: [])(works)]
