"""Writes values into cells of an .xlsx file with openpyxl, which drops all stored results of formulas.

usage: edit_cells.py IN OUT '[["Sheet", "A1", 12], ...]'
"""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
for sheet, cell, value in json.loads(sys.argv[3]):
    book[sheet][cell] = value
book.save(sys.argv[2])
