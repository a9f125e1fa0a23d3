' What LibreOffice takes to open a workbook with the values stored in it, to calculate all of it, and
' to calculate what depends on one cell that is typed anew. The job file holds a line each: workbook,
' notes to write, sheet, address and number of the cell, sheet and range of the lights.
' A note is a phase, its milliseconds, and what the system counts of this process by then; one before
' a phase says from where on it counts.
Dim notes As String
Dim started As Double

Function LinesOf(url As String) As Variant
  Dim files As Object, stream As Object, text As String
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  If files.exists(url) Then
    stream = CreateUnoService("com.sun.star.io.TextInputStream")
    stream.setInputStream(files.openFileRead(url))
    stream.setEncoding("UTF-8")
    Do While Not stream.isEOF()
      text = text & stream.readLine() & Chr(10)
    Loop
    stream.closeInput()
  End If
  LinesOf = Split(text, Chr(10))
End Function

' Opened and closed for every note: what has been noted stays when LibreOffice is stopped.
Sub Note(text As String)
  Dim files As Object, file As Object, stream As Object
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  file = files.openFileReadWrite(notes)
  file.seek(file.getLength())
  stream = CreateUnoService("com.sun.star.io.TextOutputStream")
  stream.setOutputStream(file.getOutputStream())
  stream.setEncoding("UTF-8")
  stream.writeString(text & Chr(10))
  stream.closeOutput()
End Sub

Sub NotePhase(phase As String)
  Dim passed As Double, times As String, memory As String
  passed = GetSystemTicks() - started
  times = Join(LinesOf("file:///proc/self/stat"), " ")
  memory = Join(LinesOf("file:///proc/self/status"), " ")
  Note(Join(Array("phase", phase, passed, times, memory), "|"))
  started = GetSystemTicks()
End Sub

' The first and the last cell of each row.
Sub NoteLights(phase As String, rows As Variant)
  Dim row As Variant
  For Each row In rows
    Note(Join(Array("light", phase, row(0), row(UBound(row))), "|"))
  Next
End Sub

Sub Measure(jobFile As String)
  Dim job As Variant, book As Object, lights As Object, rows As Variant
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  job = LinesOf(ConvertToURL(jobFile))
  notes = ConvertToURL(job(1))
  On Error GoTo Failed
  hidden(0).Name = "Hidden"
  hidden(0).Value = True

  NotePhase("begun")
  book = StarDesktop.loadComponentFromURL(ConvertToURL(job(0)), "_blank", 0, hidden())
  NotePhase("opened")

  lights = book.getSheets().getByName(job(5)).getCellRangeByName(job(6))
  NotePhase("begun")
  book.calculateAll()
  rows = lights.getDataArray()
  NotePhase("calculated")
  NoteLights("calculated", rows)

  If Not book.isAutomaticCalculationEnabled() Then Note("failed|calculation is not automatic")

  NotePhase("begun")
  book.getSheets().getByName(job(2)).getCellRangeByName(job(3)).setValue(CDbl(job(4)))
  book.calculate()
  rows = lights.getDataArray()
  NotePhase("edited")
  NoteLights("edited", rows)

  book.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  Note("failed|" & Error$ & ", line " & Erl)
  StarDesktop.terminate()
End Sub
