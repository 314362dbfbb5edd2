"""Writes the sheet of a day: each event as a worksheet spells it, and the same told to the plant's
own reckoning of quantities."""
import random
import textwrap
from datetime import date
from fractions import Fraction

from quantities import ONE, Plant, half_away, micro, plain

OPENING_DAY = date(2026, 2, 27)
OPENED = f"{OPENING_DAY}T17:00"
PEOPLE = ("Imke", "Jonas", "Mara", "Ole", "Tarek")
PAY_POINT = 20  # of a board: the SMT line has placed and soldered it


def word(text):
    """As a worksheet wants it: in quotes if it holds a blank, a quote or a hash."""
    if not any(letter in text for letter in ' "#'):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def money(cents):
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


class Chance:
    """Only random() is used: its sequence is promised for all versions of Python."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def between(self, low, high):
        return low + int(self.random.random() * (high - low + 1))

    def pick(self, things):
        return things[self.between(0, len(things) - 1)]

    def happens(self, percent):
        return self.between(1, 100) <= percent


class Clerk:
    """Writes each event into the sheet of the day and tells the plant's quantities of it."""

    def __init__(self):
        self.plant, self.chance = Plant(), Chance(20260302)
        self.sheet, self.numbers, self.lots, self.shipped, self.counted = [], {}, {}, [], {}
        self.at, self.day, self.number = OPENED, None, 0
        self.said, self.written_at = False, None
        self.refs = {"LS": 48200, "A": 10400}
        self.serial = 0
        self.after = lambda: None  # what follows from each event

    # -- the sheet

    def say(self, text):
        """A comment that belongs to the event below it."""
        if self.sheet and self.sheet[-1]:
            self.sheet.append("")
        self.sheet += textwrap.wrap(text, 98, initial_indent="# ", subsequent_indent="# ")
        self.said = True

    def rest(self):
        """An empty line, behind what a comment is about."""
        if self.said and self.sheet[-1]:
            self.sheet.append("")
        self.said = False

    def key(self, prefix):
        self.numbers[prefix] = self.numbers.get(prefix, 0) + 1
        return f"{prefix}-{self.numbers[prefix]:04d}"

    def ref(self, prefix):
        self.refs[prefix] += self.chance.between(1, 9)
        return f"{prefix}-{self.refs[prefix]}"

    def write(self, text, key, ref=None, by=None, note=None, lines=()):
        moment = self.at if self.number or self.at != self.written_at else None
        self.written_at = self.at
        for name, value in (("at", moment), ("ref", ref), ("by", by), ("note", note), ("key", key)):
            if value:
                text += f" {name} {word(value)}"
        self.sheet.append(text)
        self.sheet += [f"  {line}" for line in lines]
        self.after()

    def expect(self, text):
        self.sheet.append(f"expect {text}")

    def today(self):
        return self.day.toordinal()

    def somebody(self):
        return self.chance.pick(PEOPLE) if self.chance.happens(15) else None

    # -- supply

    def worth(self, amount, price):
        return half_away(Fraction(price) * 100 * amount)

    def receive(self, name, amount, unit, price, supplier, to=None, note=None, ref=None, key=None):
        key, qty = key or self.key("gr"), self.plant.quantity(name, amount, unit)
        self.plant.receive(key, name, qty, self.today(), self.worth(amount, price), to)
        self.write(self.receipt(name, amount, unit, price, supplier, to), key,
                   ref or self.ref("LS"), self.somebody(), note)
        return key

    def receive_painted(self, amount, price):
        key = self.key("gr")
        self.plant.receive_made(key, "PAINTED-CASE", amount * ONE, self.today(),
                                self.worth(amount, price), "painter")
        self.write(self.receipt("PAINTED-CASE", amount, "each", price, "LACKWERK"), key,
                   self.ref("LS"))

    @staticmethod
    def receipt(name, amount, unit, price, supplier, to=None):
        place = f" to {to}" if to else ""
        cost = f"cost {price} per 1 {unit}"
        return f"receive {amount} {unit} {word(name)} {cost}{place} from {supplier}"

    def return_to_supplier(self, name, amount, unit, of, supplier, note):
        key, qty = self.key("sr"), self.plant.quantity(name, amount, unit)
        self.plant.return_to_supplier(key, name, qty, self.today(), of)
        self.write(f"return-to-supplier {amount} {unit} {name} of {of} to {supplier}", key,
                   note=note)

    # -- production

    def marked(self, name, good):
        """Boards are made in lots of the day; each radio has its serial number."""
        if name in ("BOARD", "PROGRAMMED-BOARD") and good:
            day = self.day or OPENING_DAY
            return f" lot {name[0]}{day:%m%d}"
        if name != "RADIO" or not good:
            return ""
        first, self.serial = self.serial + 1, self.serial + good
        return f" serials R{first:05d}" + (f"..R{self.serial:05d}" if good > 1 else "")

    def complete(self, name, good, scrapped=0, lost=0, used=None, note=None, run=None, day=None,
                 order=None):
        """`used` is what was used in place of the bill's quantity: component -> amount."""
        prefix = {"BOARD": "bl", "PROGRAMMED-BOARD": "pl", "RADIO": "rl"}[name]
        key, used = self.key(prefix), used or {}
        self.plant.complete(key, name, good * ONE, (day or self.day).toordinal(), scrapped * ONE,
                            lost * ONE, {part: micro(amount) for part, amount in used.items()}, run,
                            order)
        text = f"complete {good} {name}"
        text += f" scrapped {scrapped}" if scrapped else ""
        text += f" lost {lost}" if lost else ""
        text += f" run {run}" if run else ""
        text += f" order {order}" if order else ""
        text += self.marked(name, good)
        lines = [f"+ {amount} {word(part)}" for part, amount in used.items()]
        traveller = f"T-{key[3:]}" if name == "BOARD" else None
        self.write(text, key, traveller, self.somebody(), note, lines)
        self.lots.setdefault((self.number, name), []).append(key)
        return key

    def operation(self, name, good, scrapped=0, used=None, note=None):
        """So many passed the pay point of the item; its other operations come later."""
        key, used = self.key("sl"), used or {}
        self.plant.operation(key, PAY_POINT, name, good * ONE, self.today(), scrapped * ONE,
                             {part: micro(amount) for part, amount in used.items()})
        text = f"operation {PAY_POINT} {good} {name}"
        text += f" scrapped {scrapped}" if scrapped else ""
        self.write(text, key, by=self.somebody(), note=note,
                   lines=[f"+ {amount} {word(part)}" for part, amount in used.items()])

    # -- orders, and what waits for its trigger

    def order(self, name, amount, item, due, words=""):
        self.plant.order(name, item, amount * ONE)
        self.write(f"order {name} {amount} {item} due {due}{words}", self.key("mo"))

    def release(self, name):
        self.plant.release_order(name, self.today())
        self.write(f"order {name} release", self.key("mo"))

    def stage(self, name, line):
        self.plant.stage(name, line)
        self.write(f"stage order {name}", self.key("st"))

    def finish(self, name):
        """Returns what is left over, on the shelf."""
        left = self.plant.finish(name)
        self.write(f"finish {name}", self.key("mo"))
        return left

    def tick(self):
        self.plant.tick()
        self.write("tick", self.key("tk"))

    def empty(self, amount, unit, name):
        self.plant.empty(name, self.plant.quantity(name, amount, unit))
        self.write(f"empty {amount} {unit} {name}", self.key("em"))

    # -- what failed its test

    def hold(self, amount, name, place, words="", note=None):
        self.plant.hold(name, amount * ONE, place)
        self.write(f"hold {amount} {name}{words} in {place}", self.key("ho"), note=note)

    def rework(self, good, name, scrapped=0, used=None, cents=0, words="", source=None,
               order=None, note=None):
        """`used` is what the repair took in all: component -> amount."""
        key, used = self.key("rw"), used or {}
        self.plant.rework(key, name, good * ONE, self.today(), scrapped * ONE,
                          {part: micro(amount) for part, amount in used.items()}, cents, source,
                          order)
        text = f"rework {good} {name}" + (f" scrapped {scrapped}" if scrapped else "")
        text += f" order {order}" if order else ""
        text += f"{words}" + (f" from {source}" if source else "")
        self.write(f"{text} labour {money(cents)}", key, by=self.somebody(), note=note,
                   lines=[f"+ {amount} {word(part)}" for part, amount in used.items()])
        return key

    def rework_order(self, name, amount, item, due):
        self.plant.order(name, item, amount * ONE)
        self.write(f"order {name} {amount} {item} rework due {due}", self.key("mo"))

    def scrap(self, amount, name, note=None, place=None):
        key = self.key("sc")
        self.plant.scrap(key, name, micro(amount), self.today(), place)
        self.write(f"scrap {amount} {name}" + (f" from {place}" if place else ""), key, note=note)

    def issue(self, amount, name, reason, note=None, place=None):
        key = self.key("is")
        self.plant.issue(key, name, micro(amount), self.today(), place)
        where = f" from {place}" if place else ""
        self.write(f"issue {amount} {word(name)} reason {reason}{where}", key,
                   by=self.somebody(), note=note)

    # -- delivery

    def ship(self, amount, customer, note=None):
        key = self.key("dn")
        self.plant.sell(key, "RADIO", amount * ONE, self.today())
        self.write(f"ship {amount} RADIO to {customer}", key, self.ref("A"), note=note)
        self.shipped.append((key, customer, amount))
        return key

    def sell(self, amount):
        key = self.key("cs")
        self.plant.sell(key, "RADIO", amount * ONE, self.today(), "shop")
        self.write(f"sell {amount} RADIO from shop to COUNTER", key)

    def give_back(self, amount, of, customer, to, names_sale=True, note=None):
        key = self.key("cr")
        self.plant.give_back(key, "RADIO", amount * ONE, self.today(), of, to)
        sale = f" of {of}" if names_sale else ""
        self.write(f"return {amount} RADIO{sale} to {to} from {customer}", key, note=note)

    # -- keeping

    def move(self, amount, unit, name, source, to, note=None):
        key, qty = self.key("mv"), self.plant.quantity(name, amount, unit)
        self.plant.move(key, name, qty, self.today(), source, to)
        count = f"{amount} {unit}" if unit else amount
        self.write(f"move {count} {word(name)} from {source} to {to}", key, note=note)

    def bring(self, target):
        """Fills up a place as its target asks, in whole packs where there are so many."""
        qty = self.plant.to_bring(target)
        units = self.plant.items[target.item].units
        unit = next(name for name in units if units[name] * ONE == target.multiple)
        packs, loose = divmod(qty, target.multiple)
        if loose:
            self.move(plain(qty), None, target.item, target.source, target.place)
        elif packs:
            self.move(packs, unit, target.item, target.source, target.place)

    def count(self, amount, name, place=None, unit=None, note=None):
        key, qty = self.key("ct"), self.plant.quantity(name, Fraction(str(amount)), unit)
        self.plant.count(key, name, qty, self.today(), place)
        count = f"{amount} {unit}" if unit else amount
        where = f" in {place}" if place else ""
        self.write(f"count {count} {word(name)}{where}", key, by=self.somebody(), note=note)

    # -- books

    def expense(self, cents, account, note):
        key = self.key("ex")
        self.plant.expense(key, cents, self.today())
        self.write(f"expense {money(cents)} account {account}", key, note=note)

    def close(self, day):
        self.plant.close(day.toordinal())
        self.write(f"close {day}", self.key("cl"))

    def reopen(self, day):
        self.plant.reopen(day.toordinal())
        self.write(f"reopen {day}", self.key("cl"))

    def landed(self, receipts, cents, purpose, party):
        """A cost of goods that came before, told later."""
        self.plant.landed(self.key("lc"), cents, self.today())
        self.write(f"landed {','.join(receipts)} {money(cents)} for {purpose} from {party}",
                   f"lc-{self.numbers['lc']:04d}")

    def undo(self, undone, amount=None, note=None):
        key = self.key("un")
        self.plant.undo(key, undone, self.today(), amount * ONE if amount else None)
        self.write(f"undo {undone}" + (f" {amount}" if amount else ""), key, by=self.somebody(),
                   note=note)
        return key

    def target_text(self, target, fix=False):
        """What the inbox must say of a target, and what would fix it."""
        entry = f"inbox below-min/{target.item}/{target.place}"
        wanted, there = self.plant.wanted(target), self.plant.to_bring(target)
        if not wanted:
            return f"{entry} none"
        move = f"move {plain(there)} {target.item} from {target.source} to {target.place}"
        return f"{entry} qty {plain(wanted)}" + (f' fix "{move}"' if fix else "")

    def stock_text(self, name):
        return f"stock {name} {plain(self.plant.on_hand(name))}"
