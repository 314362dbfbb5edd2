/*
 * bill_shape - bills as other programs export them in CSV, each as the event that saves it.
 *
 *   kicad    a row a part: `part`, or `Value` and `Footprint`, as `10k-R_0402`; `qty` (`Qty`); the
 *            product is the caller's
 *   odoo     a row a line, the product on the first of its bill: `Product`, `Quantity`, `BoM Type`,
 *            `BoM Lines/Component`, `BoM Lines/Quantity`, or their technical names
 *   erpnext  likewise: `Item`, `Quantity`, `Item Code (Items)`, `Qty (Items)`
 *
 * Columns that a shape does not know are passed over. docs/decisions/bill-shapes.md says on what
 * each shape rests.
 *
 * Refuses  shape, by line, column and name: `line 3, column 9, Qty: '0' must be above zero`; the
 * next call goes on with the next row
 * Memory   what is read points into text and arena
 */
#ifndef TEXT_BILL_SHAPE_H
#define TEXT_BILL_SHAPE_H

#include "text/csv.h"
#include "text/field.h"

enum bill_shape { SHAPE_KICAD, SHAPE_ODOO, SHAPE_ERPNEXT, SHAPE_COUNT };

bool bill_shape_find(struct slice name, enum bill_shape *shape);

enum shape_cell {
    CELL_PRODUCT,
    CELL_MAKES,
    CELL_KIT, /* Odoo: the bill is that of a phantom */
    CELL_COMPONENT,
    CELL_QTY,
    CELL_UNIT,
    CELL_LEFT_OUT,   /* KiCad: not fitted */
    CELL_FOOTPRINT,  /* KiCad: a value with another one is another part */
    CELL_REFERENCES, /* KiCad: as many as the quantity says, where it names them */
    CELL_COUNT
};

struct bill_rows {
    enum bill_shape shape;
    struct csv_reader rows;
    int columns[CELL_COUNT]; /* -1: the file has none */
    bool has_product;        /* of a row before */
    bool is_by_value;        /* KiCad: the file has no name of a part but its value */
};

/* A row that says something. */
struct bill_row {
    int line;
    bool begins; /* a bill, of `product` */
    struct slice product;
    ratio_t makes; /* den 0: not said */
    bool is_kit;
    bool has_line;
    struct event_line component;
    struct spot product_spot;
    struct spot component_spot;
};

/* Reads the heading. */
enum status bill_rows_open(struct bill_rows *rows, enum bill_shape shape, struct slice text,
                           struct arena *arena, struct problem *problem) MUST_CHECK;
/* `*found` is false at the end. */
enum status bill_rows_next(struct bill_rows *rows, struct arena *arena, struct bill_row *row,
                           bool *found, struct problem *problem) MUST_CHECK;

#endif
