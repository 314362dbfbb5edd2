"""What the day files may expect, worked out by quantity alone.

A plain second bookkeeping of docs/accounting.md: places, needs, owed issues and undo (sections 3
to 5, 7 and 8), what suppliers are owed and what conversion was booked. It knows no layers and
values no stock. Quantities are whole millionths, money is
whole cents.
"""
from datetime import date
from fractions import Fraction

ONE = 1_000_000
PURCHASED, INCURRED, APPLIED, OPENED = "payables", "incurred", "applied", "opening"


def micro(text):
    """A decimal or a fraction as millionths, half away from zero."""
    return half_away(Fraction(str(text)) * ONE)


def half_away(number):
    whole = int(abs(number) + Fraction(1, 2))
    return whole if number >= 0 else -whole


def round_up(number, step):
    return -(-number // step) * step


def plain(qty):
    """Millionths as a decimal without needless noughts."""
    sign, qty = ("-", -qty) if qty < 0 else ("", qty)
    text = f"{qty // ONE}.{qty % ONE:06d}".rstrip("0").rstrip(".")
    return sign + text


class Item:
    def __init__(self, name, unit, kind, places, step):
        self.name, self.unit, self.kind, self.places, self.step = name, unit, kind, places, step
        self.units = {unit: Fraction(1)}
        self.bills = []  # (event number, first day, lines)
        self.rates = []  # (event number, first day, cents)


class Line:
    """One component of a bill; the ratio holds its unit and its scrap."""

    def __init__(self, item, ratio, fixed=False):
        self.item, self.ratio, self.fixed = item, ratio, fixed
        self.blow_through, self.first, self.last = False, None, None

    @classmethod
    def read(cls, text):
        """`1.85 SOLDER-PASTE scrap 4%`, as it stands on a bill."""
        words = iter(text.split())
        line = cls(None, Fraction(next(words)))
        line.item = next(words)
        for word in words:
            if word == "fixed":
                line.fixed = True
            elif word == "blow-through":
                line.blow_through = True
            elif word == "scrap":
                line.ratio *= 1 + Fraction(next(words).rstrip("%")) / 100
            elif word == "yield":
                line.ratio /= Fraction(next(words).rstrip("%")) / 100
            elif word == "from":
                line.first = date.fromisoformat(next(words)).toordinal()
            else:
                assert word == "to", word
                line.last = date.fromisoformat(next(words)).toordinal()
        return line

    def counts_on(self, day):
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


class Need:
    """What one event used of one component: picks [place, qty], and owed issues."""

    def __init__(self, item, line=None):
        self.item, self.line, self.is_actual = item, line, False
        self.picks, self.owed = [], []

    def live(self):
        return sum(qty for _, qty in self.picks) + sum(issue.open for issue in self.owed)


class Issue:
    """An owed issue: what stock did not cover."""

    def __init__(self, need, place, qty):
        self.need, self.place, self.open = need, place, qty


class Happened:
    def __init__(self, verb, item, qty=0, place=None, day=None):
        self.verb, self.item, self.qty, self.place, self.day = verb, item, qty, place, day
        self.scrapped = self.lost = self.cents = self.settled = 0
        self.needs, self.recipe, self.segments = [], None, (None, None)
        self.undoes, self.back = None, []


class Recipe:
    def __init__(self, lines, version, rate):
        self.lines, self.version, self.rate = lines, version, rate


class Plant:
    def __init__(self):
        self.items, self.stock, self.queues = {}, {}, {}
        self.outputs, self.carries, self.happened = {}, {}, {}
        self.entries = []  # (role, books day, cents, debit positive)
        self.closed, self.closes, self.set_ups = None, [], 0

    # -- what is set up

    def item(self, name, unit="each", kind="bought", places=("stores",), step=1):
        self.items[name] = Item(name, unit, kind, places, step)

    def unit(self, name, unit, ratio):
        self.items[name].units[unit] = Fraction(ratio)

    def bill(self, name, lines, first=None):
        self.set_ups += 1
        self.items[name].bills.append((self.set_ups, first, lines))

    def rate(self, name, cents, first=None):
        self.set_ups += 1
        self.items[name].rates.append((self.set_ups, first, cents))

    # -- what is asked

    def on_hand(self, name, place=None):
        if place:
            return self.stock.get((name, place), 0)
        return sum(qty for (item, _), qty in self.stock.items() if item == name)

    def owed(self, name):
        return sum(issue.open for (item, _), queue in self.queues.items() if item == name
                   for issue in queue)

    def balance(self, role):
        return sum(cents for own, _, cents in self.entries if own == role)

    def quantity(self, name, amount, unit=None):
        item = self.items[name]
        return half_away(Fraction(amount) * ONE * item.units[unit or item.unit])

    # -- stock comes and goes

    def _put(self, name, place, qty):
        self.stock[name, place] = self.stock.get((name, place), 0) + qty

    def _owe(self, need, place, qty):
        issue = Issue(need, place, qty)
        need.owed.append(issue)
        self.queues.setdefault((need.item, place), []).append(issue)

    def _settle(self, name, place, event=None):
        for issue in self.queues.get((name, place), []):
            part = min(issue.open, self.on_hand(name, place))
            if part <= 0:
                continue
            issue.open -= part
            self._put(name, place, -part)
            issue.need.picks.append([place, part])
            if event:
                event.settled += part

    def _arrive(self, event, qty):
        self._put(event.item, event.place, qty)
        self._settle(event.item, event.place, event)

    def _pick(self, need, qty, named=None):
        """From the place named, else by the item's places; returns what is short."""
        for place in [named] if named else self.items[need.item].places:
            part = min(qty, self.on_hand(need.item, place))
            if part > 0:
                self._put(need.item, place, -part)
                need.picks.append([place, part])
                qty -= part
        return qty

    def _use(self, need, qty, named=None):
        short = self._pick(need, qty, named)
        if short:
            self._owe(need, named or self.items[need.item].places[0], short)

    def _enter(self, role, day, cents):
        books = day if self.closed is None or day > self.closed else self.closed + 1
        self.entries.append((role, books, cents))

    # -- the verbs

    def opening(self, key, name, qty, day, cents, place=None):
        event = self.happened[key] = Happened("opening", name, qty, place or self._home(name), day)
        self._enter(OPENED, day, -cents)
        self._arrive(event, qty)

    def receive(self, key, name, qty, day, cents, place=None):
        event = self.happened[key] = Happened("receive", name, qty, place or self._home(name), day)
        event.cents = cents
        self._enter(PURCHASED, day, -cents)
        self._arrive(event, qty)

    def return_to_supplier(self, key, name, qty, day, of):
        """Of a receipt that nothing has been drawn from: the newest layer of a FIFO item."""
        receipt = self.happened[of]
        assert receipt.settled == 0 and self.on_hand(name) >= receipt.qty
        event = self._use_up("return-to-supplier", key, name, qty, day)
        keeps = half_away(Fraction(receipt.cents * (receipt.qty - qty), receipt.qty))
        self._enter(PURCHASED, day, receipt.cents - keeps)
        return event

    def _use_up(self, verb, key, name, qty, day, named=None):
        event = self.happened[key] = Happened(verb, name, qty, None, day)
        event.needs.append(Need(name))
        self._use(event.needs[0], qty, named)
        return event

    def scrap(self, key, name, qty, day, place=None):
        self._use_up("scrap", key, name, qty, day, place)

    def issue(self, key, name, qty, day, place=None):
        self._use_up("issue", key, name, qty, day, place)

    def sell(self, key, name, qty, day, place=None):
        self._use_up("sell", key, name, qty, day, place)

    def give_back(self, key, name, qty, day, of, place):
        """A customer return of a sale that has at least so much out."""
        event = self.happened[key] = Happened("return", name, qty, place, day)
        sale, left = self.happened[of].needs[0], qty
        for pick in reversed(sale.picks):
            part = min(left, pick[1])
            pick[1] -= part
            left -= part
        assert left == 0
        self.happened[of].qty -= qty
        self._arrive(event, qty)

    def move(self, key, name, qty, day, source, to):
        assert qty <= self.on_hand(name, source)
        event = self.happened[key] = Happened("move", name, qty, to, day)
        self._put(name, source, -qty)
        self._arrive(event, qty)

    def count(self, key, name, qty, day, place=None):
        event = self.happened[key] = Happened("count", name, 0, place or self._home(name), day)
        assert not any(issue.open for issue in self.queues.get((name, event.place), []))
        self.stock[name, event.place] = qty

    def expense(self, key, cents, day):
        self.happened[key] = Happened("expense", None)
        self._enter(INCURRED, day, cents)
        self._enter(PURCHASED, day, -cents)

    def settle(self, name, qty, alternate=None, write_off=False):
        """By hand: with an alternate from its places, or written off."""
        for (item, _), queue in sorted(self.queues.items()):
            for issue in queue if item == name else []:
                part = min(qty, issue.open)
                issue.open -= part
                qty -= part
                if alternate:
                    own = Need(alternate)
                    assert self._pick(own, part) == 0
                else:
                    assert write_off
        assert qty == 0

    def close(self, day):
        for role in (INCURRED, APPLIED):
            due = sum(cents for own, books, cents in self.entries if own == role and books <= day)
            self.entries.append((role, day, -due))
            self.closes.append((role, day, -due))
        self.closed = day

    def reopen(self, day):
        for role, closed, cents in [close for close in self.closes if close[1] > day]:
            self.entries.append((role, closed, -cents))
            self.closes.remove((role, closed, cents))
        self.closed = day

    # -- completion

    def _home(self, name):
        return self.items[name].places[0]

    def _version(self, versions, day):
        """Of those that count, the one with the latest first day, then the newest."""
        counting = [v for v in versions if v[1] is None or v[1] <= day]
        return max(counting, key=lambda v: (v[1] or 0, v[0]), default=None)

    def explode(self, name, day):
        merged, order, versions = {}, [], []

        def walk(parent, ratio, fixed):
            bill = self._version(self.items[parent].bills, day)
            versions.append(bill)
            for line in bill[2]:
                kind = self.items[line.item].kind
                if not line.counts_on(day) or kind == "resource":
                    continue
                own = line.ratio if line.fixed else ratio * line.ratio
                if kind == "phantom":
                    walk(line.item, own, fixed or line.fixed)
                    continue
                key = line.item, fixed or line.fixed
                if key not in merged:
                    order.append(key)
                    merged[key] = Line(line.item, Fraction(0), key[1])
                merged[key].ratio += own
                merged[key].blow_through |= line.blow_through

        walk(name, Fraction(1), False)
        rate = self._version(self.items[name].rates, day)
        if rate:
            versions.append(rate)
        newest = max(v[0] for v in versions)
        latest = max((v[1] for v in versions if v[1] is not None), default=None)
        return Recipe([merged[key] for key in order], (newest, latest), rate[2] if rate else 0)

    def _total(self, line, output):
        """What a running output needs of a line, rounded up to the component's step."""
        if output == 0:
            return 0
        whole = line.ratio * (ONE if line.fixed else output)
        return int(round_up(whole, self.items[line.item].step))

    def _formula(self, event, line, change):
        segment = event.segments[line.fixed]
        before = self.outputs.get(segment, 0)
        return self._total(line, before + change) - self._total(line, before)

    def _applied(self, event, cents, day):
        event.cents += cents
        self._enter(APPLIED, day, -cents)

    def complete(self, key, name, good, day, scrapped=0, lost=0, used=None, run=None):
        """`used` replaces what the bill says: component -> qty."""
        used, recipe = dict(used or {}), self.explode(name, day)
        event = self.happened[key] = Happened("complete", name, good, self._home(name), day)
        event.recipe, event.scrapped, event.lost = recipe, scrapped, lost
        event.segments = ((name, recipe.version, None), (name, recipe.version, run or day))
        output = good + scrapped + lost
        seen = set()
        for line in recipe.lines:
            need = Need(line.item, line)
            event.needs.append(need)
            qty = self._formula(event, line, output)
            if line.item in used:
                need.is_actual = True
                qty = 0 if line.item in seen else used[line.item]
                seen.add(line.item)
            else:
                carry = event.segments[line.fixed], line.item
                less = min(self.carries.get(carry, 0), qty)
                self.carries[carry] = self.carries.get(carry, 0) - less
                qty -= less
            self._use_or_blow_through(event, need, qty, day)
        for component in used:
            if component not in seen:
                need = Need(component)
                need.is_actual = True
                event.needs.append(need)
                self._use(need, used[component])
        self._applied(event, recipe.rate * output // ONE, day)
        for segment in event.segments:
            self.outputs[segment] = self.outputs.get(segment, 0) + output
        self._arrive(event, good)
        return event

    def _use_or_blow_through(self, event, need, qty, day):
        if not need.line.blow_through:
            return self._use(need, qty)
        short = self._pick(need, qty)
        if short:
            recipe = self.explode(need.item, day)
            self._applied(event, recipe.rate * short // ONE, day)
            for line in recipe.lines:
                below = Need(line.item)
                event.needs.append(below)
                self._use(below, self._total(line, short))

    # -- undo

    def undo(self, key, undone, day, qty=None):
        """Whole or part of a completion, use or receipt; whole of an undo of one."""
        event, own = self.happened[undone], Happened("undo", None)
        self.happened[key] = own
        if event.undoes:
            return self._undo_undo(event, day)
        whole = event.qty
        qty = whole if qty is None else qty
        stays, own.undoes, own.item, own.day = whole - qty, event, event.item, day
        assert 0 < qty <= whole and event.settled == 0
        before = [need.live() for need in event.needs]
        for need in event.needs:
            self._back(need, need.live() - self._keeps(event, need, stays, whole), own.back)
        gone = [half_away(Fraction(x * stays, whole)) for x in (event.scrapped, event.lost)]
        own.scrapped, own.lost = event.scrapped - gone[0], event.lost - gone[1]
        event.scrapped, event.lost = gone
        own.qty, event.qty = qty, stays
        own.cents = event.cents - half_away(Fraction(event.cents * stays, whole))
        event.cents -= own.cents
        if event.verb == "complete":
            self._enter(APPLIED, day, own.cents)
            self._carry(event, before, -(qty + own.scrapped + own.lost))
        elif event.verb == "receive":
            self._enter(PURCHASED, day, own.cents)
        if event.verb in ("complete", "receive"):
            self._leave(event, qty)
        self._settle_all()

    def _keeps(self, event, need, stays, whole):
        step = self.items[need.item].step if event.verb == "complete" else 1
        return min(need.live(), int(round_up(Fraction(need.live() * stays, whole), step)))

    def _back(self, need, qty, record):
        """Owed first, then picks, each newest first."""
        for issue in reversed(need.owed):
            part = min(qty, issue.open)
            issue.open -= part
            qty -= part
            assert part == 0 or not record, "an undo of an undo is kept for what was picked"
        for pick in reversed(need.picks):
            part = min(qty, pick[1])
            if part:
                pick[1] -= part
                qty -= part
                self._put(need.item, pick[0], part)
                record.append((need, pick[0], part))
        assert qty == 0

    def _leave(self, event, qty):
        """An inflow goes: what is no longer there is owed by those who drew it."""
        part = min(qty, self.on_hand(event.item, event.place))
        self._put(event.item, event.place, -part)
        if qty > part:
            self._owe(Need(event.item), self._home(event.item), qty - part)

    def _carry(self, event, before, change):
        for need, was in zip(event.needs, before):
            if need.line and not need.is_actual:
                carry = event.segments[need.line.fixed], need.item
                more = need.live() - was - self._formula(event, need.line, change)
                self.carries[carry] = self.carries.get(carry, 0) + more
        for segment in event.segments:
            self.outputs[segment] += change

    def _undo_undo(self, own, day):
        event = own.undoes
        before = [need.live() for need in event.needs]
        for need, place, qty in own.back:
            assert self.on_hand(need.item, place) >= qty
            self._put(need.item, place, -qty)
            need.picks.append([place, qty])
        event.qty += own.qty
        event.scrapped += own.scrapped
        event.lost += own.lost
        event.cents += own.cents
        if event.verb == "complete":
            self._enter(APPLIED, day, -own.cents)
            self._carry(event, before, own.qty + own.scrapped + own.lost)
            self._put(event.item, event.place, own.qty)
        self._settle_all()

    def _settle_all(self):
        for name, place in list(self.queues):
            self._settle(name, place)
