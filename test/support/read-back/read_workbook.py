"""Prints an .xlsx file as JSON, read by openpyxl: formulas from one reading, stored values from a second one."""
import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, datetime.datetime):
        return {"date": value.isoformat()}
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    if isinstance(value, datetime.time):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        return {"days": seconds / 86400}
    if isinstance(value, datetime.timedelta):
        return {"days": value.total_seconds() / 86400}
    if value is not None and not isinstance(value, (str, int, float, bool)):
        return {"formula": getattr(value, "text", str(value))}
    return value


def sheet_of(sheet, stored):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            cells[cell.coordinate] = {
                "type": cell.data_type,
                "value": plain(cell.value),
                "stored": plain(stored[cell.coordinate].value),
                "format": cell.number_format,
            }
    charts = [chart.__class__.__name__ for chart in sheet._charts]
    tables = {table.name: {"ref": table.ref, "columns": table.column_names, "filter": table.autoFilter is not None}
              for table in sheet.tables.values()}
    return {"name": sheet.title, "cells": cells, "charts": charts, "tables": tables,
            "freeze": sheet.freeze_panes, "titles": sheet.print_title_rows, "area": sheet.print_area, "orientation": sheet.page_setup.orientation,
            "validations": [str(one.sqref) for one in sheet.data_validations.dataValidation]}


book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
properties = book.properties
json.dump({
    "title": properties.title,
    "language": properties.language,
    "creator": properties.creator,
    "sheets": [sheet_of(sheet, values[sheet.title]) for sheet in book.worksheets],
}, sys.stdout)
