"""Loads a workbook with openpyxl, saves it again, and prints what that cost as JSON."""

import json
import resource
import sys
import time

import openpyxl


def clock():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return time.perf_counter(), used.ru_utime + used.ru_stime


def since(start):
    wall, cpu = clock()
    return {"wall": wall - start[0], "cpu": cpu - start[1]}


start = clock()
book = openpyxl.load_workbook(sys.argv[1])
read = since(start)
start = clock()
book.save(sys.argv[2])
write = since(start)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"version": openpyxl.__version__, "read": read, "write": write, "peak": peak}))
