<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>tinjau::ui::ActOutcome</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AmendmentDialog</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Pasang kalender %1 versi %2?</source>
        <translation>Install calendar %1 version %2?</translation>
    </message>
    <message>
        <source>%1 (%2). Tidak ada hari yang berubah; hanya nama atau dasarnya.</source>
        <translation>%1 (%2). No day changes; only names or decrees do.</translation>
    </message>
    <message>
        <source>%1 (%2). %3 hari berubah:</source>
        <translation>%1 (%2). %3 days change:</translation>
    </message>
    <message>
        <source>Hari yang berubah</source>
        <translation>Days that change</translation>
    </message>
    <message>
        <source>Status pegawai yang berubah sedang dihitung …</source>
        <translation>Computing which statuses change …</translation>
    </message>
    <message>
        <source>Status yang berubah</source>
        <translation>Statuses that change</translation>
    </message>
    <message>
        <source>Pasang kalender ini</source>
        <translation>Install this calendar</translation>
    </message>
    <message>
        <source>Tidak ada status pegawai yang berubah sampai kemarin.</source>
        <translation>No status changes up to yesterday.</translation>
    </message>
    <message>
        <source>%1 status berubah; %2 pegawai bertugas pada hari-hari itu:</source>
        <translation>%1 statuses change; %2 employees serve on these days:</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AnswerWords</name>
    <message>
        <source>tidak dijawab</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>isi sel bukan nilai skala</source>
        <translation>the cell is no value of the scale</translation>
    </message>
    <message>
        <source>di berkas: %1</source>
        <translation>in the file: %1</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>dikecualikan</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>“%1” bukan usia. Tulis angka, misalnya 34.</source>
        <translation>“%1” is no age. Write a number, for example 34.</translation>
    </message>
    <message>
        <source>“%1” bukan nilai. Tulis 1 sampai %2, atau kosongkan bila tidak dijawab.</source>
        <translation>“%1” is no score. Write 1 to %2, or leave it empty if not answered.</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>JK</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Usia</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Catatan mutu</source>
        <translation>Quality remarks</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AnswersTab</name>
    <message>
        <source>Jawaban responden</source>
        <translation>Answers of respondents</translation>
    </message>
    <message>
        <source>1 tidak sesuai … 4 sangat sesuai · titik: tidak dijawab · F2 ubah · Ctrl+D isi ke bawah · Ctrl+V tempel blok</source>
        <translation>1 not suitable … 4 very suitable · dot: not answered · F2 edit · Ctrl+D fill down · Ctrl+V paste block</translation>
    </message>
    <message>
        <source>Laporan sudah terbit; jawaban tidak dapat diubah lagi.</source>
        <translation>The report is issued; answers can no longer be changed.</translation>
    </message>
    <message>
        <source>%1 jawaban</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>belum ada; ketik formulir kertas di kanan atau jatuhkan berkas di sini</source>
        <translation>none yet; press F8 to type in paper forms, or drop a file here</translation>
    </message>
    <message>
        <source>%1 dikecualikan</source>
        <translation>%1 excluded</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AssignDialog</name>
    <message>
        <source>Berikan “%1”</source>
        <translation>Assign “%1”</translation>
    </message>
    <message>
        <source>Yang lebih khusus mengalahkan yang umum: pegawai, kelompok, unit kerja, OPD, kabupaten.</source>
        <translation>The more specific one wins: employee, group, work unit, office, regency.</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP pegawai</source>
        <translation>NIP of the employee</translation>
    </message>
    <message>
        <source>Mulai (kosong: sejak awal)</source>
        <translation>From (empty: since ever)</translation>
    </message>
    <message>
        <source>Hari terakhir (kosong: seterusnya)</source>
        <translation>Last day (empty: open)</translation>
    </message>
    <message>
        <source>Berikan</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AttendanceActs</name>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Catat surat…</source>
        <translation>Record letter…</translation>
    </message>
    <message>
        <source>Koreksi hari ini…</source>
        <translation>Correct this day…</translation>
    </message>
    <message>
        <source>Koreksi %1 hari…</source>
        <translation>Correct %1 days…</translation>
    </message>
    <message>
        <source>Verifikasi sebagai TK…</source>
        <translation>Verify as TK…</translation>
    </message>
    <message>
        <source>Verifikasi %1 hari sebagai TK…</source>
        <translation>Verify %1 days as TK…</translation>
    </message>
    <message>
        <source>Tarik verifikasi</source>
        <translation>Take verification back</translation>
    </message>
    <message>
        <source>Tarik verifikasi %1 hari</source>
        <translation>Take verification of %1 days back</translation>
    </message>
    <message>
        <source>Gangguan mesin…</source>
        <translation>Machine outage…</translation>
    </message>
    <message>
        <source>Cari nama di matriks</source>
        <translation>Find a name in the matrix</translation>
    </message>
    <message>
        <source>Calon tanpa keterangan berikutnya</source>
        <translation>Next unexplained candidate</translation>
    </message>
    <message>
        <source>Sel berikutnya yang belum dapat ditetapkan</source>
        <translation>Next day that cannot be determined yet</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel letter</translation>
    </message>
    <message>
        <source>Simpan sebagai</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Cetak rekap</source>
        <translation>Print recap</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan xlsx</source>
        <translation>Save xlsx</translation>
    </message>
    <message>
        <source>Impor berkas</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>Nyatakan cakupan…</source>
        <translation>Declare coverage…</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AttendancePageWords</name>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Matriks bulan</source>
        <translation>Month matrix</translation>
    </message>
    <message>
        <source>Cakupan</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Calon TK</source>
        <translation>TK candidates</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Recap</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Matriks bulan: orang × hari. Yang biasa tampak redup, yang perlu dilihat menonjol.</source>
        <translation>Month matrix: people × days. The ordinary is quiet, what needs a look stands out.</translation>
    </message>
    <message>
        <source>Sumber tiap OPD: hari mana yang sudah tercakup, dan siapa belum mengirim.</source>
        <translation>Sources of each OPD: which days are covered, and who has not sent yet.</translation>
    </message>
    <message>
        <source>Hari tanpa keterangan yang menunggu orang: verifikasi, atau catat surat dan koreksinya.</source>
        <translation>Unexplained days that wait for a person: verify them, or record their letter or correction.</translation>
    </message>
    <message>
        <source>Surat cuti, izin, sakit, dan tugas yang menyentuh bulan ini.</source>
        <translation>Letters of leave, permission, sickness and duty that touch this month.</translation>
    </message>
    <message>
        <source>Naskah kehadiran bulan ini, persis seperti yang akan tercetak.</source>
        <translation>The attendance papers of this month, exactly as they will be printed.</translation>
    </message>
    <message>
        <source>Halaman ini menunjukkan kehadiran setiap pegawai pada setiap hari kerja, dan bukti yang mendasarinya. Hari tanpa bukti yang cukup tetap “belum dapat ditetapkan”.</source>
        <translation>This page shows the attendance of each person on each working day, and the evidence behind it. A day without enough evidence stays “not determined yet”.</translation>
    </message>
    <message>
        <source>Pilih OPD dan bulan.</source>
        <translation>Choose OPD and month.</translation>
    </message>
    <message>
        <source>Impor berkas mesin absensi, rekap, dan surat dari OPD itu.</source>
        <translation>Import the machine files, recaps and letters of that OPD.</translation>
    </message>
    <message>
        <source>Buka Mengapa? (Enter pada sebuah hari) untuk melihat dari mana statusnya.</source>
        <translation>Open Why? (Enter on a day) to see where its status comes from.</translation>
    </message>
    <message>
        <source>Pilih hari dengan Shift+panah, lalu catat surat atau koreksi.</source>
        <translation>Select days with Shift+arrows, then record a letter or a correction.</translation>
    </message>
    <message>
        <source>Periksa calon tanpa keterangan (F3); baru sesudah diverifikasi oleh orang yang disebut namanya, harinya terhitung.</source>
        <translation>Look at the unexplained candidates (F3); their days count only once a named person has verified them.</translation>
    </message>
    <message>
        <source>Perpres 21/2023 tentang hari dan jam kerja; PP 94/2021 tentang disiplin PNS. Program hanya menunjukkan; yang memutuskan orang.</source>
        <translation>Perpres 21/2023 on working days and hours; PP 94/2021 on the discipline of civil servants. The program only points out; people decide.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::AttendanceReasons</name>
    <message>
        <source>Hitungan</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Hadir tepat waktu</source>
        <translation>Present in time</translation>
    </message>
    <message>
        <source>Hadir, terlambat</source>
        <translation>Present, late</translation>
    </message>
    <message>
        <source>Hadir, pulang cepat</source>
        <translation>Present, left early</translation>
    </message>
    <message>
        <source>Hadir, satu sisi tidak terekam</source>
        <translation>Present, one side not recorded</translation>
    </message>
    <message>
        <source>Surat %1</source>
        <translation>Letter %1</translation>
    </message>
    <message>
        <source>Tanpa keterangan, terverifikasi</source>
        <translation>Unexplained, verified</translation>
    </message>
    <message>
        <source>Calon tanpa keterangan</source>
        <translation>Unexplained, candidates</translation>
    </message>
    <message>
        <source>Sudah dapat ditetapkan</source>
        <translation>Determined</translation>
    </message>
    <message>
        <source>Belum dapat ditetapkan</source>
        <translation>Not determined yet</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Persentase</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Kehadiran: (%1 hadir + %2 dinas) dari %3</source>
        <translation>Attendance: (%1 present + %2 on duty) of %3</translation>
    </message>
    <message>
        <source>Kehadiran fisik</source>
        <translation>Physical presence</translation>
    </message>
    <message>
        <source>Tanpa TK</source>
        <translation>Without TK</translation>
    </message>
    <message>
        <source>Cakupan data</source>
        <translation>Data coverage</translation>
    </message>
    <message>
        <source>Hari yang belum dapat ditetapkan tidak ikut dalam persentase; “–” berarti belum ada hari yang dapat ditetapkan.</source>
        <translation>Days that are not determined yet stay out of the percentages; “–” means that no day is determined.</translation>
    </message>
    <message>
        <source>kehadiran</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>PIN mesin belum dipasangkan dengan pegawai ini, jadi rekamannya belum terhitung.</source>
        <translation>No machine PIN is matched with this person yet, so the punches do not count.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::BoardPresenter</name>
    <message>
        <source>Membaca cakupan semua OPD</source>
        <translation>Reading the coverage of all OPD</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CalendarPage</name>
    <message>
        <source>Tahun sebelumnya</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Tahun berikutnya</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>N libur nasional · C cuti bersama · D libur daerah · garis bawah Ramadan. Angka bulan: hari kerja 5 hari · 6 hari.</source>
        <translation>N public holiday · C joint leave · D local holiday · underlined Ramadan. Figures of a month: working days, 5-day · 6-day week.</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Free days</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Muat kalender…</source>
        <translation>Load a calendar…</translation>
    </message>
    <message>
        <source>Hari libur setahun</source>
        <translation>Free days of the year</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Lepas kalender daerah</source>
        <translation>Take off the local calendar</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Yang ditetapkan pusat datang dari berkas kalender.</source>
        <translation>What the state decrees comes from the calendar file.</translation>
    </message>
    <message>
        <source>Cabut %1?</source>
        <translation>Withdraw %1?</translation>
    </message>
    <message>
        <source>%1 kembali menjadi hari biasa. Bahwa hari itu pernah libur tetap tercatat.</source>
        <translation>%1 becomes an ordinary day again. That it was free once stays on record.</translation>
    </message>
    <message>
        <source>Dasar pencabutan</source>
        <translation>Basis of the withdrawal</translation>
    </message>
    <message>
        <source>Cabut hari libur</source>
        <translation>Withdraw the free day</translation>
    </message>
    <message>
        <source>Kalender yang dimuat</source>
        <translation>Calendar to load</translation>
    </message>
    <message>
        <source>Berkas kalender (*.json)</source>
        <translation>Calendar files (*.json)</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Hari libur dan cuti bersama, masing-masing dengan dasarnya</source>
        <translation>Free days and joint leave, each with its decree</translation>
    </message>
    <message>
        <source>Kalender menentukan hari mana yang dihitung sebagai hari kerja, untuk kehadiran dan untuk tenggat.</source>
        <translation>The calendar says which days count as working days, for attendance and for deadlines.</translation>
    </message>
    <message>
        <source>Libur nasional dan cuti bersama 2021–2027 sudah ada, dengan keputusan bersamanya.</source>
        <translation>Public holidays and joint leave of 2021–2027 are there, with their joint decrees.</translation>
    </message>
    <message>
        <source>Tambah hari libur daerah dengan keputusan bupati; Cabut bila tidak jadi libur.</source>
        <translation>Add local free days with the regent&apos;s decree; withdraw one that is cancelled.</translation>
    </message>
    <message>
        <source>Bila keputusan bersama berubah, muat berkas kalender barunya: hari dan status yang berubah ditunjukkan sebelum dipasang.</source>
        <translation>When the joint decree changes, load its new calendar file: the days and statuses that change are shown before it is installed.</translation>
    </message>
    <message>
        <source>Pilih sebuah hari, lalu buka Mengapa? untuk melihat asal keadaannya.</source>
        <translation>Choose a day, then open Why? to see where its state comes from.</translation>
    </message>
    <message>
        <source>Panah berpindah hari, Page Up dan Page Down berpindah bulan.</source>
        <translation>Arrows go from day to day, Page Up and Page Down from month to month.</translation>
    </message>
    <message>
        <source>Keputusan bersama tiga menteri, keputusan presiden tentang cuti bersama ASN, dan sidang isbat untuk Ramadan. Tahun tanpa kalender tidak dihitung.</source>
        <translation>The joint decree of three ministers, the presidential decree on joint leave of civil servants, and the sidang isbat for Ramadan. A year without a calendar is not counted.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CalendarPresenter</name>
    <message>
        <source>hari biasa; %1 dicabut</source>
        <translation>ordinary day; %1 was withdrawn</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>belum ada kalender, jadi tidak ada yang dihitung</source>
        <translation>no calendar yet, so nothing is counted</translation>
    </message>
    <message>
        <source>%1 hari kerja (5 hari seminggu), %2 (6 hari)</source>
        <translation>%1 working days (5-day week), %2 (6-day week)</translation>
    </message>
    <message>
        <source>Tahun %1 belum punya kalender. Hari kerjanya tidak dihitung dan status pegawai tetap “belum dapat ditetapkan” sampai kalendernya dimuat.</source>
        <translation>The year %1 has no calendar yet. Its working days are not counted, and statuses stay “not determined yet” until its calendar is loaded.</translation>
    </message>
    <message>
        <source>diubah dengan %1</source>
        <translation>amended by %1</translation>
    </message>
    <message>
        <source>cuti bersama ASN: %1</source>
        <translation>joint leave of civil servants: %1</translation>
    </message>
    <message>
        <source>Ramadan %1</source>
        <translation>Ramadan %1</translation>
    </message>
    <message>
        <source>Ramadan belum ditetapkan</source>
        <translation>Ramadan is not decreed yet</translation>
    </message>
    <message>
        <source>berkas daerah, versi %1</source>
        <translation>local file, version %1</translation>
    </message>
    <message>
        <source>bawaan program, versi %1</source>
        <translation>shipped with the program, version %1</translation>
    </message>
    <message>
        <source>Isi tanggal hari liburnya, misalnya 08/09/2026.</source>
        <translation>Fill in the date of the free day, for example 08/09/2026.</translation>
    </message>
    <message>
        <source>Isi nama hari liburnya.</source>
        <translation>Fill in the name of the free day.</translation>
    </message>
    <message>
        <source>Isi keputusan yang menetapkannya; tanpa dasar, hari itu tetap hari kerja.</source>
        <translation>Fill in the decree that sets it; without a basis the day stays a working day.</translation>
    </message>
    <message>
        <source>Hari libur ini sudah tercatat pada tanggal yang sama.</source>
        <translation>This free day is on record for the same date already.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 dicatat sebagai hari libur daerah: %2.</source>
        <translation>%1 is recorded as a local free day: %2.</translation>
    </message>
    <message>
        <source>%1 kembali menjadi hari biasa.</source>
        <translation>%1 is an ordinary day again.</translation>
    </message>
    <message>
        <source>Menghitung status yang berubah</source>
        <translation>Computing the statuses that change</translation>
    </message>
    <message>
        <source>Kalender %1 versi %2 dipasang; %3 hari berubah.</source>
        <translation>Calendar %1 version %2 is installed; %3 days change.</translation>
    </message>
    <message>
        <source>Kalender %1 versi %2 dilepas; yang sebelumnya berlaku lagi.</source>
        <translation>Calendar %1 version %2 is taken off; the one before counts again.</translation>
    </message>
    <message>
        <source>Yang diperiksa, berurutan</source>
        <translation>What was examined, in order</translation>
    </message>
    <message>
        <source>Tahun %1 punya kalender</source>
        <translation>The year %1 has a calendar</translation>
    </message>
    <message>
        <source>Bukan hari libur</source>
        <translation>No free day</translation>
    </message>
    <message>
        <source>Hari kerja pada pola 5 dan 6 hari</source>
        <translation>A working day of the 5-day and the 6-day week</translation>
    </message>
    <message>
        <source>Sabtu: hari kerja hanya pada pola 6 hari</source>
        <translation>Saturday: a working day of the 6-day week only</translation>
    </message>
    <message>
        <source>Minggu: bukan hari kerja</source>
        <translation>Sunday: no working day</translation>
    </message>
    <message>
        <source>Ramadan: jam kerja Ramadan berlaku bila polanya punya</source>
        <translation>Ramadan: its hours hold where the schedule has them</translation>
    </message>
    <message>
        <source>Pernah libur</source>
        <translation>Was free once</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Sif</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Unit bersif mengikuti jadwal sifnya: dinas pada hari libur tetap dinas.</source>
        <translation>Shift units go by their roster: duty on a free day is duty.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CandidateWords</name>
    <message>
        <source>%1 penuh</source>
        <translation>%1 full</translation>
    </message>
    <message>
        <source>tanpa rekaman, surat, dan koreksi</source>
        <translation>no punch, letter or correction</translation>
    </message>
    <message>
        <source>surat lewat batas waktu</source>
        <translation>letter past its limit</translation>
    </message>
    <message>
        <source>terverifikasi</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>calon</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>tidak dipilih</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hari kerja berturut-turut</source>
        <translation>Working days in a row</translation>
    </message>
    <message>
        <source>TK bulan ini</source>
        <translation>TK this month</translation>
    </message>
    <message>
        <source>Hari yang sudah terverifikasi dalam bulan ini</source>
        <translation>Days verified in this month so far</translation>
    </message>
    <message>
        <source>Yang diuji</source>
        <translation>What was tested</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CandidatesTab</name>
    <message>
        <source>Calon tanpa keterangan</source>
        <translation>Unexplained, candidates</translation>
    </message>
    <message>
        <source>Tidak ada hari tanpa keterangan pada bulan ini: setiap hari yang dapat ditetapkan mempunyai rekaman, surat, atau koreksi.</source>
        <translation>No unexplained day in this month: each day that is determined has a punch, a letter or a correction.</translation>
    </message>
    <message>
        <source>Spasi mencentang baris. Calon belum terhitung; baru sesudah seseorang memverifikasi atas namanya, harinya menjadi tanpa keterangan (TK).</source>
        <translation>Space ticks a row. Candidates do not count; only once somebody verifies them by name do their days become unexplained (TK).</translation>
    </message>
    <message>
        <source>%1 menunggu, %2 terverifikasi</source>
        <translation>%1 waiting, %2 verified</translation>
    </message>
    <message>
        <source>%1 dan %2 lainnya</source>
        <translation>%1 and %2 others</translation>
    </message>
    <message>
        <source>dan</source>
        <translation>and</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CheckView</name>
    <message>
        <source>OPD secara keseluruhan</source>
        <translation>The OPD as a whole</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Jenis layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Periode survei</source>
        <translation>Survey period</translation>
    </message>
    <message>
        <source>Sama seperti berkas sebelumnya</source>
        <translation>Same as the previous file</translation>
    </message>
    <message>
        <source>Keputusan Anda</source>
        <translation>Your decisions</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Periksa &amp; putuskan</source>
        <translation>Check &amp; decide</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>%1 menahan</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>Baris berkas</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Arti kolom %1</source>
        <translation>Meaning of column %1</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tunjuk baris judul</source>
        <translation>Point at the heading</translation>
    </message>
    <message>
        <source>Tulis nomor baris yang memuat judul kolom; bila lebih dari satu, pisahkan dengan koma.</source>
        <translation>Write the number of the row that holds the column titles; if there are several, separate them with commas.</translation>
    </message>
    <message>
        <source>Baris judul</source>
        <translation>Heading rows</translation>
    </message>
    <message>
        <source>Baca lagi</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>“%1” bukan nomor baris</source>
        <translation>“%1” is no row number</translation>
    </message>
    <message>
        <source>Tulis paling banyak tiga nomor, misalnya 6, 7.</source>
        <translation>Write up to three numbers, such as 6, 7.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>Contents of the file</translation>
    </message>
    <message>
        <source>Pilih baris yang memuat judul kolom.</source>
        <translation>Choose the row that holds the column titles.</translation>
    </message>
    <message>
        <source>Baris %1 adalah judulnya</source>
        <translation>Row %1 is the heading</translation>
    </message>
    <message>
        <source>Jadikan judul kolom</source>
        <translation>Make it the heading</translation>
    </message>
    <message>
        <source>Lembar yang dibaca</source>
        <translation>Sheet to read</translation>
    </message>
    <message>
        <source>Beberapa lembar</source>
        <translation>Several sheets</translation>
    </message>
    <message>
        <source>Lembar “%1”</source>
        <translation>Sheet “%1”</translation>
    </message>
    <message>
        <source>%1; keyakinan %2 %</source>
        <translation>%1; confidence %2 %</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CommandPalette</name>
    <message>
        <source>Cari atau perintah</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Cari halaman, orang, OPD, laporan, atau perintah</source>
        <translation>Search pages, people, OPD, reports or commands</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::ComparisonWords</name>
    <message>
        <source>ditulis</source>
        <translation>written</translation>
    </message>
    <message>
        <source>tidak ditulis</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Tidak ada lagi</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Belum jelas</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Yang berbeda: tercatat → daftar</source>
        <translation>Differences: recorded → list</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>namanya tidak tertulis</source>
        <translation>the name is not written</translation>
    </message>
    <message>
        <source>nama ini tercatat dengan NIP lain: satu orang dengan dua NIP, atau dua orang</source>
        <translation>this name is recorded with another NIP: one person with two NIPs, or two people</translation>
    </message>
    <message>
        <source>NIP rusak</source>
        <translation>damaged NIP</translation>
    </message>
    <message>
        <source>beberapa orang bernama sama</source>
        <translation>several people of this name</translation>
    </message>
    <message>
        <source>tanpa NIP; ada yang bernama sama di OPD lain</source>
        <translation>without NIP; somebody of this name is in another office</translation>
    </message>
    <message>
        <source>tercatat di OPD ini, tidak ada di daftar; dicentang berarti penempatannya berakhir</source>
        <translation>recorded in this office, not in the list; ticked means that the placement ends</translation>
    </message>
    <message>
        <source>mungkin %1</source>
        <translation>maybe %1</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>golongan</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>jabatan</source>
        <translation>post</translation>
    </message>
    <message>
        <source>jenis</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CorrectionDialog</name>
    <message>
        <source>Koreksi hari ini</source>
        <translation>Correct this day</translation>
    </message>
    <message>
        <source>Koreksi %1 hari</source>
        <translation>Correct %1 days</translation>
    </message>
    <message>
        <source>Rekaman aslinya tetap tersimpan dan terlihat.</source>
        <translation>The original record stays stored and visible.</translation>
    </message>
    <message>
        <source>Jam masuk atau pulang</source>
        <translation>Time in or out</translation>
    </message>
    <message>
        <source>Hadir, tanpa jam</source>
        <translation>Present, without times</translation>
    </message>
    <message>
        <source>Tidak dijadwalkan</source>
        <translation>Not scheduled</translation>
    </message>
    <message>
        <source>Sah: %1</source>
        <translation>Excused: %1</translation>
    </message>
    <message>
        <source>Yang benar</source>
        <translation>What is right</translation>
    </message>
    <message>
        <source>Jam masuk</source>
        <translation>Time in</translation>
    </message>
    <message>
        <source>Jam pulang</source>
        <translation>Time out</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Diusulkan oleh</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Disetujui oleh (kosong: masih usul, belum berlaku)</source>
        <translation>Approved by (empty: a proposal, not in force)</translation>
    </message>
    <message>
        <source>Catat koreksi</source>
        <translation>Record correction</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CoverageDialog</name>
    <message>
        <source>Nyatakan cakupan data</source>
        <translation>Declare data coverage</translation>
    </message>
    <message>
        <source>Pernyataan ini mendahului hitungan dari berkas, misalnya bila mesin diketahui mati atau berkasnya tidak utuh.</source>
        <translation>The declaration comes before what is computed from files, for instance where a machine is known to have been dead or its file is not whole.</translation>
    </message>
    <message>
        <source>Semua unit kerja</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Up to day</translation>
    </message>
    <message>
        <source>Data hari itu</source>
        <translation>Data of the days</translation>
    </message>
    <message>
        <source>Tidak ada: tidak seorang pun dapat dinilai</source>
        <translation>None: nobody can be judged</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Penuh: yang tidak merekam menjadi calon</source>
        <translation>Full: whoever did not punch becomes a candidate</translation>
    </message>
    <message>
        <source>Nyatakan cakupan</source>
        <translation>Declare coverage</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CoverageTab</name>
    <message>
        <source>Siapa belum mengirim</source>
        <translation>Who has not sent yet</translation>
    </message>
    <message>
        <source>Batang penuh: berkas mesin memuat seluruh hari · setengah: berkas berakhir di tengah hari · kosong: belum ada berkas. Enter membuka matriks OPD itu.</source>
        <translation>Full bar: the machine&apos;s file holds the whole day · half: the file ends within the day · empty: no file yet. Enter opens the matrix of that OPD.</translation>
    </message>
    <message>
        <source>Cakupan tiap sumber</source>
        <translation>Coverage of each source</translation>
    </message>
    <message>
        <source>Cakupan semua OPD sedang dibaca …</source>
        <translation>Reading the coverage of all OPD …</translation>
    </message>
    <message>
        <source>Belum ada OPD yang mempunyai pegawai.</source>
        <translation>No OPD has people yet.</translation>
    </message>
    <message>
        <source>%1 OPD belum lengkap pada %2</source>
        <translation>%1 OPD incomplete in %2</translation>
    </message>
    <message>
        <source>semua lengkap pada %1</source>
        <translation>all complete in %1</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::CoverageTexts</name>
    <message>
        <source>belum ada sumber</source>
        <translation>no source yet</translation>
    </message>
    <message>
        <source>dan</source>
        <translation>and</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Sel ?</source>
        <translation>? days</translation>
    </message>
    <message>
        <source>Calon TK</source>
        <translation>TK candidates</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DateField</name>
    <message>
        <source>hh/bb/tttt</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Kalender (Alt+Panah bawah)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>“%1” bukan tanggal. Tulis hari/bulan/tahun, misalnya 20/11/2026.</source>
        <translation>“%1” is not a date. Write day/month/year, for example 20/11/2026.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DayMarks</name>
    <message>
        <source>sakit</source>
        <translation>sick</translation>
    </message>
    <message>
        <source>izin</source>
        <translation>permission</translation>
    </message>
    <message>
        <source>dinas luar</source>
        <translation>on duty elsewhere</translation>
    </message>
    <message>
        <source>pendidikan dan pelatihan</source>
        <translation>training</translation>
    </message>
    <message>
        <source>tugas belajar</source>
        <translation>study assignment</translation>
    </message>
    <message>
        <source>kerja fleksibel</source>
        <translation>flexible work</translation>
    </message>
    <message>
        <source>keadaan kahar</source>
        <translation>force majeure</translation>
    </message>
    <message>
        <source>cuti</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>sah</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>tanpa keterangan, terverifikasi</source>
        <translation>unexplained, verified</translation>
    </message>
    <message>
        <source>calon tanpa keterangan</source>
        <translation>unexplained, candidate</translation>
    </message>
    <message>
        <source>lepas piket</source>
        <translation>rest after duty</translation>
    </message>
    <message>
        <source>tidak dijadwalkan</source>
        <translation>not scheduled</translation>
    </message>
    <message>
        <source>bukan hari kerja, tetapi ada rekaman</source>
        <translation>no working day, but there are punches</translation>
    </message>
    <message>
        <source>bukan hari kerja</source>
        <translation>no working day</translation>
    </message>
    <message>
        <source>terlambat %1 menit</source>
        <translation>%1 minutes late</translation>
    </message>
    <message>
        <source>pulang cepat %1 menit</source>
        <translation>left %1 minutes early</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>pulang cepat</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>belum berlangsung</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>belum dapat ditetapkan</source>
        <translation>not determined yet</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>hadir, satu sisi tidak terekam</source>
        <translation>present, one side not recorded</translation>
    </message>
    <message>
        <source>satu sisi</source>
        <translation>one side</translation>
    </message>
    <message>
        <source>cuti, S sakit, I izin</source>
        <translation>leave, S sick, I permission</translation>
    </message>
    <message>
        <source>terverifikasi</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>calon</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>penuh</source>
        <translation>full</translation>
    </message>
    <message>
        <source>sebagian</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DayReasons</name>
    <message>
        <source>Tidak bertugas di OPD ini pada hari itu</source>
        <translation>Not in the service of this OPD on that day</translation>
    </message>
    <message>
        <source>kalender %1</source>
        <translation>calendar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rekaman mesin: tidak ada</source>
        <translation>Punches: none</translation>
    </message>
    <message>
        <source>Surat apa pun: tidak ada</source>
        <translation>Letter of any kind: none</translation>
    </message>
    <message>
        <source>Koreksi, daftar manual: tidak ada</source>
        <translation>Correction, manual list: none</translation>
    </message>
    <message>
        <source>Yang diperiksa, berurutan</source>
        <translation>What was checked, in order</translation>
    </message>
    <message>
        <source>Ada rekaman walaupun ada surat.</source>
        <translation>There are punches despite the letter.</translation>
    </message>
    <message>
        <source>Daftar manual menyebut hadir, mesin tidak merekam.</source>
        <translation>The manual list says present, the machine recorded nothing.</translation>
    </message>
    <message>
        <source>Ada rekaman, tetapi sidak tidak menemukan orangnya.</source>
        <translation>There are punches, but an inspection did not find the person.</translation>
    </message>
    <message>
        <source>Sidak menemukan orangnya, tetapi tidak ada rekaman.</source>
        <translation>An inspection found the person, but there is no punch.</translation>
    </message>
    <message>
        <source>Surat datang sesudah batas waktunya.</source>
        <translation>The letter came after its limit.</translation>
    </message>
    <message>
        <source>Rekaman terlalu berdekatan untuk menjadi masuk dan pulang.</source>
        <translation>The punches are too near to be in and out.</translation>
    </message>
    <message>
        <source>Ada rekaman pada hari libur.</source>
        <translation>There are punches on a day off.</translation>
    </message>
    <message>
        <source>Akibat bila diverifikasi</source>
        <translation>If it is verified</translation>
    </message>
    <message>
        <source>%1: hari kerja berturut-turut</source>
        <translation>%1: working days in a row</translation>
    </message>
    <message>
        <source>Terverifikasi bulan ini sampai sekarang</source>
        <translation>Verified this month so far</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Surat atau koreksi yang datang kemudian mengubahnya kembali.</source>
        <translation>A letter or correction that comes later changes it back.</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Buktinya sedang dibaca …</source>
        <translation>Reading its evidence …</translation>
    </message>
    <message>
        <source>Catat surat…</source>
        <translation>Record letter…</translation>
    </message>
    <message>
        <source>Koreksi hari ini…</source>
        <translation>Correct this day…</translation>
    </message>
    <message>
        <source>Tarik verifikasi</source>
        <translation>Take verification back</translation>
    </message>
    <message>
        <source>Verifikasi %1 hari sebagai TK…</source>
        <translation>Verify %1 days as TK…</translation>
    </message>
    <message>
        <source>Verifikasi sebagai TK…</source>
        <translation>Verify as TK…</translation>
    </message>
    <message>
        <source>%1 · diusulkan %2, disetujui %3</source>
        <translation>%1 · proposed by %2, approved by %3</translation>
    </message>
    <message>
        <source>Diverifikasi oleh %1</source>
        <translation>Verified by %1</translation>
    </message>
    <message>
        <source>baris %1–%2</source>
        <translation>lines %1–%2</translation>
    </message>
    <message>
        <source>tanpa rekaman hari itu</source>
        <translation>no punches that day</translation>
    </message>
    <message>
        <source>%1 %2, %3 orang merekam</source>
        <translation>%1 %2, %3 people punched</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DecisionBar</name>
    <message>
        <source>IKM %1 (%2)</source>
        <translation>IKM %1 (%2)</translation>
    </message>
    <message>
        <source>Unsur %1 tidak dijawab seorang pun, jadi IKM belum dapat dihitung. Putuskan:</source>
        <translation>Nobody answered element %1, so there is no IKM yet. Decide:</translation>
    </message>
    <message>
        <source>Hitung dari %1 unsur lainnya</source>
        <translation>Compute from the other %1 elements</translation>
    </message>
    <message>
        <source>Layanan gratis, nilai 4</source>
        <translation>Free service, score 4</translation>
    </message>
    <message>
        <source>Unsur %1 tidak dijawab seorang pun; diputuskan bernilai 4 karena layanan gratis.</source>
        <translation>Nobody answered element %1; decided to score 4 because the service is free.</translation>
    </message>
    <message>
        <source>Unsur %1 tidak dijawab seorang pun; diputuskan tidak ikut dihitung.</source>
        <translation>Nobody answered element %1; decided to leave it out.</translation>
    </message>
    <message>
        <source>Putuskan lagi</source>
        <translation>Decide again</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DecisionCards</name>
    <message>
        <source>%1 (tidak menahan)</source>
        <translation>%1 (nothing waits for it)</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diputuskan. Periksa barisnya, lalu tulis.</source>
        <translation>Nothing needs a decision. Check the rows, then write them.</translation>
    </message>
    <message>
        <source>Tunjuk baris judul…</source>
        <translation>Point at the heading…</translation>
    </message>
    <message>
        <source>pilih nilainya</source>
        <translation>choose the value</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DialogFrame</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DuplicatesPresenter</name>
    <message>
        <source>tanpa NIP</source>
        <translation>without NIP</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Catatan pertama</source>
        <translation>First record</translation>
    </message>
    <message>
        <source>Catatan kedua</source>
        <translation>Second record</translation>
    </message>
    <message>
        <source>NIK sama</source>
        <translation>same NIK</translation>
    </message>
    <message>
        <source>nama sama</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Atasan</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dua catatan %1 digabungkan.</source>
        <translation>Two records of %1 were merged.</translation>
    </message>
    <message>
        <source>%1 dicatat sebagai dua orang.</source>
        <translation>%1 is recorded as two people.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::DuplicatesView</name>
    <message>
        <source>Mungkin satu orang</source>
        <translation>Maybe one person</translation>
    </message>
    <message>
        <source>Pasangan catatan</source>
        <translation>Pairs of records</translation>
    </message>
    <message>
        <source>Bernama sama (tanpa gelar) dan tidak mempunyai dua NIP, atau ber-NIK sama.</source>
        <translation>Of one name (without titles) and not of two NIPs, or of one NIK.</translation>
    </message>
    <message>
        <source>Tidak ada catatan yang tampak ganda: tidak ada dua pegawai bernama sama tanpa NIP yang berbeda, atau ber-NIK sama.</source>
        <translation>No record looks double: no two employees share a name without different NIPs, or a NIK.</translation>
    </message>
    <message>
        <source>Kembali ke pegawai</source>
        <translation>Back to employees</translation>
    </message>
    <message>
        <source>Kedua catatan</source>
        <translation>Both records</translation>
    </message>
    <message>
        <source>Kedua catatan berdampingan</source>
        <translation>Both records side by side</translation>
    </message>
    <message>
        <source>Isi yang kosong diambil dari catatan yang lain.</source>
        <translation>What is empty is taken from the other record.</translation>
    </message>
    <message>
        <source>Memang dua orang</source>
        <translation>They are two people</translation>
    </message>
    <message>
        <source>Gabungkan ke kedua</source>
        <translation>Merge into the second</translation>
    </message>
    <message>
        <source>Gabungkan ke pertama</source>
        <translation>Merge into the first</translation>
    </message>
    <message>
        <source>Kedua catatan mempunyai NIP yang berbeda, jadi tidak digabungkan: satu orang hanya memiliki satu NIP. Betulkan NIP yang salah di data pegawainya, atau catat bahwa keduanya memang dua orang.</source>
        <translation>The two records have different NIPs, so they are not merged: one person has one NIP. Correct the wrong NIP with the employee, or record that they are two people.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::ElementWords</name>
    <message>
        <source>Unit pelayanan</source>
        <translation>Service unit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Unsur pelayanan</source>
        <translation>Element of service</translation>
    </message>
    <message>
        <source>Σ</source>
        <translation>Σ</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>× bobot</source>
        <translation>× weight</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Mutu</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Bobot</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>NI</source>
        <translation>NI</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::EntryPanel</name>
    <message>
        <source>Entri cepat</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>F8 tutup</source>
        <translation>F8 close</translation>
    </message>
    <message>
        <source>Satu angka tiap unsur, lalu Enter. Tersimpan tiap formulir.</source>
        <translation>One digit per element, then Enter. Saved form by form.</translation>
    </message>
    <message>
        <source>Profil (tanggal diingat untuk formulir berikutnya)</source>
        <translation>Profile (the date is kept for the next form)</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Usia</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>responden %1</source>
        <translation>respondent %1</translation>
    </message>
    <message>
        <source>Semua terisi. Tab ke profil, atau Enter untuk menyimpan dan lanjut.</source>
        <translation>All filled in. Tab to the profile, or Enter to save and go on.</translation>
    </message>
    <message>
        <source>tidak dijawab</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Usia ditulis dengan angka, misalnya 34.</source>
        <translation>Write the age as a number, for example 34.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::EvidenceIntake</name>
    <message>
        <source>Membaca %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Tulis atau pilih OPD yang mengirim berkas ini.</source>
        <translation>Write or choose the OPD that sent this file.</translation>
    </message>
    <message>
        <source>OPD ini punya beberapa mesin: pilih satu.</source>
        <translation>This OPD has several machines: choose one.</translation>
    </message>
    <message>
        <source>Berkas tidak menyebut bulannya: pilih.</source>
        <translation>The file does not say its month: choose it.</translation>
    </message>
    <message>
        <source>Menulis %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 rekaman</source>
        <translation>%1 punches</translation>
    </message>
    <message>
        <source>%1 kode hari</source>
        <translation>%1 day codes</translation>
    </message>
    <message>
        <source>%1 surat</source>
        <translation>%1 letters</translation>
    </message>
    <message>
        <source>%1 baru</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 berubah</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 sama</source>
        <translation>%1 the same</translation>
    </message>
    <message>
        <source>%1 bermasalah</source>
        <translation>%1 with problems</translation>
    </message>
    <message>
        <source>%1 dilewati</source>
        <translation>%1 skipped</translation>
    </message>
    <message>
        <source>%1 kosong</source>
        <translation>%1 blank</translation>
    </message>
    <message>
        <source>%1 peristiwa mesin</source>
        <translation>%1 machine events</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2. %3 baris dibaca = %4.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2. %3 rows read = %4.</translation>
    </message>
    <message>
        <source>%1 orang belum pasti siapa. Datanya tetap disimpan dan baru dihitung setelah pasangannya dipastikan; tidak seorang pun dianggap tidak hadir karenanya.</source>
        <translation>It is not certain who %1 people are. Their data are kept and count once it is confirmed who is meant; nobody is taken for absent because of it.</translation>
    </message>
    <message>
        <source>Sedang ditulis…</source>
        <translation>Being written…</translation>
    </message>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Belum dapat ditulis.</source>
        <translation>Cannot be written yet.</translation>
    </message>
    <message>
        <source>%1 keputusan</source>
        <translation>%1 decisions</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>mesin</source>
        <translation>the machine</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>the month</translation>
    </message>
    <message>
        <source>&lt;b&gt;Belum dapat ditulis.&lt;/b&gt; Masih menunggu: %1.</source>
        <translation>&lt;b&gt;Cannot be written yet.&lt;/b&gt; Still waiting for: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tidak ada yang baru.&lt;/b&gt; Semua isinya sudah tersimpan.</source>
        <translation>&lt;b&gt;Nothing is new.&lt;/b&gt; All of it is stored already.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Akan ditulis: %1 baris&lt;/b&gt; ke %2. Satu impor, dapat dibatalkan kapan saja.</source>
        <translation>&lt;b&gt;To be written: %1 rows&lt;/b&gt; to %2. One import, which can be taken back at any time.</translation>
    </message>
    <message>
        <source>Mengapa dibaca begini</source>
        <translation>Why it is read like this</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Keyakinan</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Baris data</source>
        <translation>Data rows</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Kolom vendor seperti Terlambat, Absent, atau Jumlah hanya catatan: status dihitung dari rekaman, jadwal, dan surat.</source>
        <translation>Columns of the vendor such as Terlambat, Absent or Jumlah are notes only: the status comes from punches, schedule and letters.</translation>
    </message>
    <message>
        <source>%1 - perbaiki.xlsx</source>
        <translation>%1 - to correct.xlsx</translation>
    </message>
    <message>
        <source>Salinan untuk pengirim disimpan: %1, %2 sel ditandai. Bentuk berkas aslinya tidak dapat ditandai.</source>
        <translation>Copy for the sender saved: %1, %2 cells marked. The format of the original cannot be marked.</translation>
    </message>
    <message>
        <source>Berkas untuk pengirim disimpan: %1, %2 sel ditandai.</source>
        <translation>File for the sender saved: %1, %2 cells marked.</translation>
    </message>
    <message>
        <source>%1 hari %2</source>
        <translation>%1 days %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Status berubah pada %1 pegawai:&lt;/b&gt; %2.</source>
        <translation>&lt;b&gt;Statuses of %1 people changed:&lt;/b&gt; %2.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::EvidencePresenter</name>
    <message>
        <source>Isi tanggal mulai, misalnya 19/10/2026.</source>
        <translation>Enter the first day, such as 19/10/2026.</translation>
    </message>
    <message>
        <source>Tanggal selesai mendahului tanggal mulai.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message>
        <source>Cuti tahunan</source>
        <translation>Annual leave</translation>
    </message>
    <message>
        <source>Cuti sakit</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Dinas luar</source>
        <translation>Duty elsewhere</translation>
    </message>
    <message>
        <source>Pendidikan dan pelatihan</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Cuti melahirkan</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>Cuti karena alasan penting</source>
        <translation>Leave for an important reason</translation>
    </message>
    <message>
        <source>Cuti besar</source>
        <translation>Long leave</translation>
    </message>
    <message>
        <source>Tugas belajar</source>
        <translation>Study assignment</translation>
    </message>
    <message>
        <source>Kerja fleksibel (WFA)</source>
        <translation>Flexible work (WFA)</translation>
    </message>
    <message>
        <source>Keadaan kahar</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>Cuti di luar tanggungan negara</source>
        <translation>Unpaid leave</translation>
    </message>
    <message>
        <source>dan</source>
        <translation>and</translation>
    </message>
    <message>
        <source>%1 dan %2 lainnya</source>
        <translation>%1 and %2 others</translation>
    </message>
    <message>
        <source>Isi nomor surat, agar dapat dicari kembali.</source>
        <translation>Enter the number of the letter, so that it can be found again.</translation>
    </message>
    <message>
        <source>Tulis seperti 08.00-11.30, atau kosongkan untuk sepanjang hari.</source>
        <translation>Write as 08.00-11.30, or leave empty for the whole day.</translation>
    </message>
    <message>
        <source>Tulis NIP atau nama pegawai, satu per baris.</source>
        <translation>Write NIPs or names, one a line.</translation>
    </message>
    <message>
        <source>Surat %1 dicatat untuk %2 pegawai.</source>
        <translation>Letter %1 recorded for %2 people.</translation>
    </message>
    <message>
        <source>Tulis jam seperti 07.30, atau kosongkan.</source>
        <translation>Write a time such as 07.30, or leave empty.</translation>
    </message>
    <message>
        <source>Tulis jam seperti 16.00, atau kosongkan.</source>
        <translation>Write a time such as 16.00, or leave empty.</translation>
    </message>
    <message>
        <source>Isi jam masuk, jam pulang, atau keduanya.</source>
        <translation>Enter the time in, the time out, or both.</translation>
    </message>
    <message>
        <source>Jam pulang mendahului jam masuk.</source>
        <translation>The time out comes before the time in.</translation>
    </message>
    <message>
        <source>Isi alasan koreksi; alasannya tersimpan bersama rekaman aslinya.</source>
        <translation>Enter the reason; it is stored beside the original record.</translation>
    </message>
    <message>
        <source>Isi nama yang mengusulkan koreksi.</source>
        <translation>Enter who proposes the correction.</translation>
    </message>
    <message>
        <source>Yang menyetujui harus orang lain daripada yang mengusulkan.</source>
        <translation>Whoever approves must be another person than who proposes.</translation>
    </message>
    <message>
        <source>%1 usul koreksi dicatat; berlaku sesudah disetujui.</source>
        <translation>%1 proposals recorded; in force once approved.</translation>
    </message>
    <message>
        <source>%1 hari dikoreksi.</source>
        <translation>%1 days corrected.</translation>
    </message>
    <message>
        <source>OPD ini belum mempunyai mesin yang dikenal. Impor berkas mesinnya dahulu.</source>
        <translation>No machine of this OPD is known yet. Import its file first.</translation>
    </message>
    <message>
        <source>Tulis jam seperti 07.30.</source>
        <translation>Write a time such as 07.30.</translation>
    </message>
    <message>
        <source>Tulis jam seperti 16.00; 24.00 berarti sampai akhir hari.</source>
        <translation>Write a time such as 16.00; 24.00 means the end of the day.</translation>
    </message>
    <message>
        <source>Gangguan berakhir sebelum mulai.</source>
        <translation>The outage ends before it begins.</translation>
    </message>
    <message>
        <source>Isi nomor surat pernyataan atau berita acara gangguan.</source>
        <translation>Enter the number of the statement or the minutes of the outage.</translation>
    </message>
    <message>
        <source>Gangguan mesin dicatat; hari yang tersentuh dihitung ulang.</source>
        <translation>Outage recorded; the days it touches are computed anew.</translation>
    </message>
    <message>
        <source>%1 hari diverifikasi sebagai tanpa keterangan oleh %2.</source>
        <translation>%1 days verified as unexplained by %2.</translation>
    </message>
    <message>
        <source>Verifikasi %1 hari ditarik; harinya kembali menjadi calon.</source>
        <translation>Verification of %1 days taken back; they are candidates again.</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>diajukan</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>%1 surat %2.</source>
        <translation>%1 letters %2.</translation>
    </message>
    <message>
        <source>OPD ini belum mempunyai unit kerja. Tambahkan unitnya pada halaman OPD &amp; Pegawai.</source>
        <translation>This OPD has no units yet. Add them on the page OPD &amp; People.</translation>
    </message>
    <message>
        <source>Cakupan dinyatakan untuk %1 unit, %2.</source>
        <translation>Coverage declared for %1 units, %2.</translation>
    </message>
    <message>
        <source>Tidak dikenal, atau ada beberapa orang bernama itu: %1. Periksa ejaannya atau pakai NIP.</source>
        <translation>Unknown, or several people of that name: %1. Check the spelling or use the NIP.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::EvidenceTables</name>
    <message>
        <source>NIP sama</source>
        <translation>same NIP</translation>
    </message>
    <message>
        <source>PIN dikenal</source>
        <translation>known PIN</translation>
    </message>
    <message>
        <source>awal NIP</source>
        <translation>begins the NIP</translation>
    </message>
    <message>
        <source>NIP &amp; nama</source>
        <translation>NIP &amp; name</translation>
    </message>
    <message>
        <source>nama sama</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>awal nama</source>
        <translation>begins the name</translation>
    </message>
    <message>
        <source>beberapa orang</source>
        <translation>several people</translation>
    </message>
    <message>
        <source>tidak dikenal</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>baris %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Nama dalam berkas</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>NIP dalam berkas</source>
        <translation>NIP in the file</translation>
    </message>
    <message>
        <source>Cocok menurut</source>
        <translation>Matched by</translation>
    </message>
    <message>
        <source>Pegawai terdaftar</source>
        <translation>Registered person</translation>
    </message>
    <message>
        <source>Rekaman</source>
        <translation>Punches</translation>
    </message>
    <message>
        <source>Kode hari</source>
        <translation>Day codes</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tertulis</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Soal dan langkahnya</source>
        <translation>Problem and what to do</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::EvidenceView</name>
    <message>
        <source>Yang perlu dilihat</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Keputusan Anda</source>
        <translation>Your decisions</translation>
    </message>
    <message>
        <source>Orang dalam berkas</source>
        <translation>People in the file</translation>
    </message>
    <message>
        <source>Daftar pegawai dibandingkan</source>
        <translation>List of people, compared</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Mesin</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Periksa &amp; putuskan</source>
        <translation>Check &amp; decide</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Dibandingkan dengan yang tercatat</source>
        <translation>Compared with what is stored</translation>
    </message>
    <message>
        <source>%1 menahan</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>Mesin absensi</source>
        <translation>Attendance machine</translation>
    </message>
    <message>
        <source>pilih bulannya</source>
        <translation>choose the month</translation>
    </message>
    <message>
        <source>Kembalikan ke pengirim…</source>
        <translation>Return to sender…</translation>
    </message>
    <message>
        <source>Simpan berkas ini dengan sel yang perlu diperbaiki diwarnai dan diberi komentar.</source>
        <translation>Save this file with the cells to be corrected coloured and commented.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FilterChips</name>
    <message>
        <source>Saringan menurut putusan</source>
        <translation>Filter by verdict</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FlagWords</name>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Tidak dihitung</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Yang terlihat</source>
        <translation>What was noticed</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>IKM tanpanya</source>
        <translation>IKM without</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FlaggedFormWords</name>
    <message>
        <source>profil tidak diisi</source>
        <translation>profile not given</translation>
    </message>
    <message>
        <source>titik: tidak dijawab · tanda seru: bukan nilai skala</source>
        <translation>dot: not answered · exclamation mark: not a value of the scale</translation>
    </message>
    <message>
        <source>dihitung</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>dikecualikan</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FollowUpTab</name>
    <message>
        <source>belum ada rencana</source>
        <translation>no plan yet</translation>
    </message>
    <message>
        <source>%1 dari %2 selesai</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>%1 lewat tenggat</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>Rencana tindak lanjut</source>
        <translation>Follow-up plan</translation>
    </message>
    <message>
        <source>Rencana survei sebelumnya</source>
        <translation>Plan of the survey before</translation>
    </message>
    <message>
        <source>Ketik langsung di sel. Unsur: U3 atau namanya. Triwulan: TW I 2027, TW II 2027. Tanggal: 31/03/2027.</source>
        <translation>Type into the cells. Element: U3 or its name. Quarter: TW I 2027, TW II 2027. Date: 31/03/2027.</translation>
    </message>
    <message>
        <source>Rencana tindak lanjut menjawab unsur yang nilainya paling rendah: apa yang dikerjakan, kapan, dan oleh siapa. Mulailah dari tiga unsur terendah, lalu tulis kegiatannya.</source>
        <translation>The follow-up plan answers the elements with the lowest values: what is done, when, and by whom. Begin with the three lowest elements, then write the activities.</translation>
    </message>
    <message>
        <source>Mulai dari unsur terendah</source>
        <translation>Begin with the lowest</translation>
    </message>
    <message>
        <source>%1 belum ditulis, tidak tercetak</source>
        <translation>%1 not written yet, not printed</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FollowUpWords</name>
    <message>
        <source>Unsur</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Program/kegiatan</source>
        <translation>Programme/activity</translation>
    </message>
    <message>
        <source>Triwulan</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>lewat tenggat</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>belum ditulis</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>Baris tanpa kegiatan tidak tercetak di laporan.</source>
        <translation>A row without an activity is not printed in the report.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FormEntryPresenter</name>
    <message>
        <source>%1 dijawab dengan 1 sampai %2, atau 0 bila tidak dijawab.</source>
        <translation>%1 is answered with 1 to %2, or 0 if not answered.</translation>
    </message>
    <message>
        <source>Masih kosong: %1. Tekan 0 bila memang tidak dijawab.</source>
        <translation>Still empty: %1. Press 0 if it was not answered.</translation>
    </message>
    <message>
        <source>Formulir ini tidak berisi satu jawaban pun, jadi tidak disimpan.</source>
        <translation>This form holds not one answer, so it is not saved.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::FreeDays</name>
    <message>
        <source>dicabut</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>dicabut: %1</source>
        <translation>withdrawn: %1</translation>
    </message>
    <message>
        <source>libur nasional</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>cuti bersama</source>
        <translation>joint leave</translation>
    </message>
    <message>
        <source>libur daerah</source>
        <translation>local holiday</translation>
    </message>
    <message>
        <source>hari biasa</source>
        <translation>ordinary day</translation>
    </message>
    <message>
        <source>%1, Ramadan</source>
        <translation>%1, Ramadan</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::Grid</name>
    <message>
        <source>Baris jumlah</source>
        <translation>Row of totals</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Saring kolom %1</source>
        <translation>Filter column %1</translation>
    </message>
    <message>
        <source>%1 dari %2 baris</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Urutkan naik</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Urutkan turun</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Urutan semula</source>
        <translation>Original order</translation>
    </message>
    <message>
        <source>Bekukan sampai kolom ini</source>
        <translation>Freeze up to this column</translation>
    </message>
    <message>
        <source>Lepaskan kolom beku</source>
        <translation>Release frozen columns</translation>
    </message>
    <message>
        <source>Salin	Ctrl+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <source>Tempel	Ctrl+V</source>
        <translation>Paste	Ctrl+V</translation>
    </message>
    <message>
        <source>Isi ke bawah	Ctrl+D</source>
        <translation>Fill down	Ctrl+D</translation>
    </message>
    <message>
        <source>Kosongkan	Del</source>
        <translation>Clear	Del</translation>
    </message>
    <message>
        <source>Tutup baris saringan</source>
        <translation>Close the filter row</translation>
    </message>
    <message>
        <source>Baris saringan	Ctrl+Shift+L</source>
        <translation>Filter row	Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Ekspor xlsx</source>
        <translation>Export xlsx</translation>
    </message>
    <message>
        <source>Cetak tabel</source>
        <translation>Print the table</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::GridHeader</name>
    <message>
        <source>Kepala kolom</source>
        <translation>Column heads</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::GridView</name>
    <message>
        <source>Kolom beku</source>
        <translation>Frozen columns</translation>
    </message>
    <message numerus="yes">
        <source>%n baris disalin.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Sebagian ditolak; selnya diberi bingkai merah.</source>
        <translation>%1 Some of it was refused; those cells have a red frame.</translation>
    </message>
    <message numerus="yes">
        <source>%n sel ditempel.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sel diisi ke bawah.</source>
        <translation>
            <numerusform>%n cell filled down.</numerusform>
            <numerusform>%n cells filled down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sel dikosongkan.</source>
        <translation>
            <numerusform>%n cell cleared.</numerusform>
            <numerusform>%n cells cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tinjau::ui::GroupPresenter</name>
    <message>
        <source>Kelompok “%1” ditambahkan.</source>
        <translation>Group “%1” was added.</translation>
    </message>
    <message>
        <source>Kelompok “%1” dihapus, beserta pola yang diberikan kepadanya.</source>
        <translation>Group “%1” was removed, with the schedules assigned to it.</translation>
    </message>
    <message>
        <source> NIP tidak dikenal: %1.</source>
        <translation> Unknown NIP: %1.</translation>
    </message>
    <message>
        <source>Tidak ada anggota yang ditambahkan.</source>
        <translation>No member was added.</translation>
    </message>
    <message>
        <source>%1 anggota ditambahkan.</source>
        <translation>%1 members were added.</translation>
    </message>
    <message>
        <source>%1 bukan anggota lagi mulai hari ini.</source>
        <translation>%1 is no member any more from today.</translation>
    </message>
    <message>
        <source>Nama kelompok diganti.</source>
        <translation>The group was renamed.</translation>
    </message>
    <message>
        <source>Tulis hari terakhirnya, misalnya 31/12/2026.</source>
        <translation>Write the last day, for example 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::GroupView</name>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Anggota kelompok</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nama dapat diketik di selnya.</source>
        <translation>Names can be typed in their cells.</translation>
    </message>
    <message>
        <source>Tambah anggota…</source>
        <translation>Add members…</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Pola kelompok berlaku selama keanggotaannya; hari terakhir dapat diketik.</source>
        <translation>The group&apos;s schedule holds during the membership; the last day can be typed.</translation>
    </message>
    <message>
        <source>Kelompok menyatukan pegawai yang bekerja dengan pola yang sama walau beda unit kerja, misalnya penjaga kantor. Tambahkan kelompok, isi anggotanya, lalu berikan pola kepadanya.</source>
        <translation>A group joins employees who work alike though their units differ, such as guards. Add a group, fill in its members, then assign a schedule to it.</translation>
    </message>
    <message>
        <source>Tambah kelompok</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>belum ada anggota</source>
        <translation>no members yet</translation>
    </message>
    <message>
        <source>%1 keanggotaan</source>
        <translation>%1 memberships</translation>
    </message>
    <message>
        <source>Anggotanya diisi sesudahnya.</source>
        <translation>Members are filled in afterwards.</translation>
    </message>
    <message>
        <source>Nama kelompok</source>
        <translation>Name of the group</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::HelpWords</name>
    <message>
        <source>Tombol pada halaman ini</source>
        <translation>Keys on this page</translation>
    </message>
    <message>
        <source>Tombol di mana pun</source>
        <translation>Keys everywhere</translation>
    </message>
    <message>
        <source>Cari atau perintah</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Menu semua perintah</source>
        <translation>Menu of all commands</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Halaman pertama, kedua, …</source>
        <translation>First page, second page, …</translation>
    </message>
    <message>
        <source>Tab berikut, sebelumnya</source>
        <translation>Next tab, previous tab</translation>
    </message>
    <message>
        <source>Keluar dari tabel</source>
        <translation>Leave a table</translation>
    </message>
    <message>
        <source>Di dalam tabel</source>
        <translation>Within a table</translation>
    </message>
    <message>
        <source>Ubah isi sel</source>
        <translation>Edit a cell</translation>
    </message>
    <message>
        <source>Isi ke bawah</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Salin, tempel blok</source>
        <translation>Copy, paste a block</translation>
    </message>
    <message>
        <source>Baris saringan</source>
        <translation>Filter row</translation>
    </message>
    <message>
        <source>Kosongkan sel</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::HomePage</name>
    <message>
        <source>Perlu tindakan</source>
        <translation>Needs action</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu. Tenggat yang mendekat akan tampak di sini.</source>
        <translation>Nothing is waiting. Deadlines that come near will appear here.</translation>
    </message>
    <message>
        <source>Enter membuka baris yang dipilih.</source>
        <translation>Enter opens the selected row.</translation>
    </message>
    <message>
        <source>Keadaan OPD</source>
        <translation>State of offices</translation>
    </message>
    <message>
        <source>%1 OPD</source>
        <translation>%1 offices</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pilih sebuah baris dengan panah.</source>
        <translation>Select a row with the arrow keys.</translation>
    </message>
    <message>
        <source>Tekan Enter untuk membuka survei atau OPD di belakangnya.</source>
        <translation>Press Enter to open the survey or office behind it.</translation>
    </message>
    <message>
        <source>Ctrl+Tab berpindah antara kedua tabel.</source>
        <translation>Ctrl+Tab moves between the two tables.</translation>
    </message>
    <message>
        <source>Setiap unit menyelenggarakan survei paling sedikit setahun sekali (PermenPAN-RB 14/2017).</source>
        <translation>Each unit holds a survey at least once a year (PermenPAN-RB 14/2017).</translation>
    </message>
    <message>
        <source>Belum ada OPD. Setiap OPD yang surveinya diimpor tampil di sini dengan indeks dan kewajibannya.</source>
        <translation>No office yet. Every office whose survey is imported appears here with its index and its duty.</translation>
    </message>
    <message>
        <source>Pilih berkas jawaban…</source>
        <translation>Choose a file of answers…</translation>
    </message>
    <message>
        <source>atau jatuhkan berkas di sini</source>
        <translation>or drop files here</translation>
    </message>
    <message>
        <source>Catat OPD dan layanan</source>
        <translation>Enter offices and services</translation>
    </message>
    <message>
        <source>Hadir: bulan terakhir yang genap; * sebagian harinya belum dapat ditetapkan. “–” berarti belum ditetapkan, bukan nol.</source>
        <translation>Present: the last month that is over; * some of its days are not determined yet. “–” means not determined, not zero.</translation>
    </message>
    <message>
        <source>Beranda mengumpulkan apa yang perlu ditindak, yang paling dekat tenggatnya di atas, dan keadaan kehadiran serta SKM tiap OPD.</source>
        <translation>Home gathers what needs action, the nearest deadline first, and where attendance and SKM of each OPD stand.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::HomePresenter</name>
    <message>
        <source>lewat %1 hari</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1, dan %2 lainnya</source>
        <translation>%1, and %2 others</translation>
    </message>
    <message>
        <source>terpenuhi</source>
        <translation>met</translation>
    </message>
    <message>
        <source>berjalan</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Jumlah: %1 OPD</source>
        <translation>Total: %1 offices</translation>
    </message>
    <message>
        <source>SKM terakhir</source>
        <translation>Latest survey</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>RTL selesai</source>
        <translation>Plan done</translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1 tindak lanjut lewat tenggat</source>
        <translation>%1 follow-ups past their deadline</translation>
    </message>
    <message>
        <source>%1 tindak lanjut jatuh tempo</source>
        <translation>%1 follow-ups due soon</translation>
    </message>
    <message>
        <source>Kurang %1 responden</source>
        <translation>%1 respondents short</translation>
    </message>
    <message>
        <source>%1 OPD belum menyelesaikan SKM %2</source>
        <translation>%1 offices have not finished the %2 survey</translation>
    </message>
    <message>
        <source>Cadangan perlu dibuat</source>
        <translation>A backup is needed</translation>
    </message>
    <message>
        <source>Belum ada cadangan yang terbukti dalam 7 hari terakhir</source>
        <translation>No proven backup within the last 7 days</translation>
    </message>
    <message>
        <source>%1, %2 · apa yang perlu ditindak, menurut tenggat</source>
        <translation>%1, %2 · what needs action, by deadline</translation>
    </message>
    <message>
        <source>Belum ada pegawai.</source>
        <translation>No people yet.</translation>
    </message>
    <message>
        <source>Belum ada hari yang dapat ditetapkan.</source>
        <translation>No day can be determined yet.</translation>
    </message>
    <message>
        <source>%1 dari %2 hari kerja sudah dapat ditetapkan (%3%).</source>
        <translation>%1 of %2 working days are determined (%3%).</translation>
    </message>
    <message>
        <source>Hadir %</source>
        <translation>Present %</translation>
    </message>
    <message>
        <source>Kehadiran: %1 OPD belum lengkap</source>
        <translation>Attendance: %1 OPD incomplete</translation>
    </message>
    <message>
        <source>%1 hari calon tanpa keterangan</source>
        <translation>%1 days without a reason, as candidates</translation>
    </message>
    <message>
        <source>%1 · menunggu verifikasi, belum dihitung</source>
        <translation>%1 · to be verified, not counted yet</translation>
    </message>
    <message>
        <source>%1 surat menunggu persetujuan</source>
        <translation>%1 letters wait for approval</translation>
    </message>
    <message>
        <source>Menghitung kehadiran</source>
        <translation>Computing attendance</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::Hours</name>
    <message>
        <source>Istirahatnya di luar jam kerja hari itu; betulkan jam istirahat atau jam kerjanya.</source>
        <translation>The break lies outside the hours of that day; correct the break or the hours.</translation>
    </message>
    <message>
        <source>Dua istirahat bertumpuk; pisahkan jamnya.</source>
        <translation>Two breaks overlap; set them apart.</translation>
    </message>
    <message>
        <source>Lebih dari 36 jam sekali dinas; periksa jam pulangnya.</source>
        <translation>More than 36 hours of one duty; check when it ends.</translation>
    </message>
    <message>
        <source>Isi kode sifnya, misalnya P, S, atau M.</source>
        <translation>Fill in the code of the shift, for example P, S or M.</translation>
    </message>
    <message>
        <source>OFF dan LP berarti hari tanpa dinas; pakai kode lain untuk sif.</source>
        <translation>OFF and LP mean days without duty; use another code for a shift.</translation>
    </message>
    <message>
        <source>Tulis jam masuk, misalnya 07.30.</source>
        <translation>Write when it starts, for example 07.30.</translation>
    </message>
    <message>
        <source>Tulis jam pulang, misalnya 16.00; yang lewat tengah malam cukup 07.30.</source>
        <translation>Write when it ends, for example 16.00; beyond midnight simply 07.30.</translation>
    </message>
    <message>
        <source>Tulis istirahat sebagai 12.00–13.00; beberapa dipisah titik koma.</source>
        <translation>Write a break as 12.00–13.00; several with semicolons between them.</translation>
    </message>
    <message>
        <source>Tulis menit luwes sebagai bilangan dari 0 sampai 240.</source>
        <translation>Write the flexible minutes as a number from 0 to 240.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Seminggu</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Luwes</source>
        <translation>Flexible</translation>
    </message>
    <message>
        <source>Menit yang boleh bergeser pada jam masuk; jam pulang ikut bergeser.</source>
        <translation>Minutes that the start may slide; the end slides with it.</translation>
    </message>
    <message>
        <source>Jam bersih</source>
        <translation>Net hours</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IntakeHistoryPresenter</name>
    <message>
        <source>Dibatalkan</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Impor %1 dibatalkan; %2 baris ditarik kembali.</source>
        <translation>Import of %1 taken back; %2 rows withdrawn.</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>jawaban survei</source>
        <translation>survey answers</translation>
    </message>
    <message>
        <source>daftar pegawai</source>
        <translation>list of people</translation>
    </message>
    <message>
        <source>rekaman mesin</source>
        <translation>machine log</translation>
    </message>
    <message>
        <source>rekap bulanan</source>
        <translation>monthly recap</translation>
    </message>
    <message>
        <source>daftar surat</source>
        <translation>list of letters</translation>
    </message>
    <message>
        <source>jadwal sif</source>
        <translation>duty roster</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Holds</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IntakePage</name>
    <message>
        <source>Berkas sedang dibaca. Berkas besar perlu beberapa saat; kemajuannya tampak di bawah.</source>
        <translation>The file is being read. A large file takes a moment; its progress shows below.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Tempel blok sel</source>
        <translation>Paste a block of cells</translation>
    </message>
    <message>
        <source>Riwayat impor</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>yang terbaru di atas</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>Membatalkan impor menarik kembali semua barisnya; hal itu sendiri pun dapat diulangi.</source>
        <translation>Taking an import back withdraws all its rows; that, too, can be redone.</translation>
    </message>
    <message>
        <source>Batalkan impor ini</source>
        <translation>Take this import back</translation>
    </message>
    <message>
        <source>Tulis %1 baris</source>
        <translation>Write %1 rows</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Setiap impor yang pernah masuk ke berkas data ini</source>
        <translation>Every import that ever came into this data file</translation>
    </message>
    <message>
        <source>Pilih berkas, jatuhkan di jendela, atau tempel sel yang disalin.</source>
        <translation>Choose a file, drop it on the window, or paste copied cells.</translation>
    </message>
    <message>
        <source>Jawab keputusan di kanan; arti kolom dapat diganti di atas kolomnya.</source>
        <translation>Answer the decisions at the right; the meaning of a column can be changed above it.</translation>
    </message>
    <message>
        <source>Periksa baris menurut putusannya, lalu tulis. Impor dapat dibatalkan kapan saja.</source>
        <translation>Check the rows by their verdict, then write them. An import can be taken back at any time.</translation>
    </message>
    <message>
        <source>Sembilan unsur dan skala empat menurut PermenPAN-RB 14/2017. Nilai di luar skala dianggap kosong, tidak pernah diubah.</source>
        <translation>Nine elements and a scale of four under PermenPAN-RB 14/2017. A value off the scale counts as blank and is never altered.</translation>
    </message>
    <message>
        <source>Pilih berkas untuk diimpor</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>Jawaban survei, daftar pegawai, rekaman mesin absensi, rekap, dan daftar surat masuk dari berkas apa pun bentuknya. Isinya diperiksa dahulu; tidak ada yang tersimpan sebelum Anda menulisnya.</source>
        <translation>Survey answers, lists of people, logs of attendance machines, recaps and lists of letters come in from files of any layout. They are checked first; nothing is stored before you write it.</translation>
    </message>
    <message>
        <source>atau jatuhkan satu atau beberapa berkas di sini (xlsx, xls, ods, csv, txt, dat, html)</source>
        <translation>or drop one or more files here (xlsx, xls, ods, csv, txt, dat, html)</translation>
    </message>
    <message>
        <source>Lembar sebar (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.dat *.html *.htm *.xml);;Semua berkas (*)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.dat *.html *.htm *.xml);;All files (*)</translation>
    </message>
    <message>
        <source>Di sini jawaban survei, daftar pegawai, dan data kehadiran masuk dari berkas yang dikirim OPD, dalam bentuk apa pun berkas itu.</source>
        <translation>Survey answers, lists of people and attendance come in here from the files that OPD send, however these are laid out.</translation>
    </message>
    <message>
        <source>Pastikan tujuan: OPD, lalu jenis layanan dan periode, atau mesin dan bulannya.</source>
        <translation>Make sure of the destination: the OPD, then service and period, or machine and month.</translation>
    </message>
    <message>
        <source>Simpan berkas untuk pengirim</source>
        <translation>Save file for the sender</translation>
    </message>
    <message>
        <source>Pemetaan PIN</source>
        <translation>PIN mapping</translation>
    </message>
    <message>
        <source>Nomor mesin dan nama dalam daftar, dengan pegawai yang dimaksud</source>
        <translation>Numbers of machines and names in lists, with the people they mean</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pemetaan PIN …</source>
        <translation>PIN mapping …</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IntakePresenter</name>
    <message>
        <source>Menurut waktu jawaban</source>
        <translation>As the answers are dated</translation>
    </message>
    <message>
        <source>Pilih atau tulis OPD pemilik jawaban ini.</source>
        <translation>Choose or write the OPD that these answers belong to.</translation>
    </message>
    <message>
        <source>Waktu jawaban tidak menunjuk satu periode. Pilih periodenya.</source>
        <translation>The dates of the answers do not point to one period. Choose the period.</translation>
    </message>
    <message>
        <source>OPD baru akan dicatat: %1.</source>
        <translation>A new OPD will be recorded: %1.</translation>
    </message>
    <message>
        <source>OPD dan layanan baru akan dicatat: %1, %2.</source>
        <translation>A new OPD and service will be recorded: %1, %2.</translation>
    </message>
    <message>
        <source>Layanan baru akan dicatat: %1.</source>
        <translation>A new service will be recorded: %1.</translation>
    </message>
    <message>
        <source>Survei baru akan dibuat.</source>
        <translation>A new survey will be made.</translation>
    </message>
    <message>
        <source>%1 berkas menunggu giliran.</source>
        <translation>%1 files wait their turn.</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi sel. Salin dahulu sel dari lembar sebar, beserta baris judulnya.</source>
        <translation>The clipboard holds no cells. First copy cells from a spreadsheet, with their heading.</translation>
    </message>
    <message>
        <source>Tempelan %1.csv</source>
        <translation>Pasted %1.csv</translation>
    </message>
    <message>
        <source>Membaca %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Menulis %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>%1 baris dari %2 ditulis.</source>
        <translation>%1 rows of %2 written.</translation>
    </message>
    <message>
        <source>Batalkan impor</source>
        <translation>Take the import back</translation>
    </message>
    <message>
        <source>Impor %1 dibatalkan; %2 baris ditarik kembali.</source>
        <translation>Import of %1 taken back; %2 rows withdrawn.</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Lembar “%1”</source>
        <translation>Sheet “%1”</translation>
    </message>
    <message>
        <source>judul baris %1</source>
        <translation>heading in row %1</translation>
    </message>
    <message>
        <source>%1 baris</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Tabel di lembar “%1”</source>
        <translation>Table on sheet “%1”</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Keyakinan</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Baris judul</source>
        <translation>Heading rows</translation>
    </message>
    <message>
        <source>Baris jawaban</source>
        <translation>Rows of answers</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Impor SKM: %1</source>
        <translation>SKM import: %1</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Berkas yang baru saja diimpor</source>
        <translation>The files just imported</translation>
    </message>
    <message>
        <source>Berkas %1 dari %2</source>
        <translation>File %1 of %2</translation>
    </message>
    <message>
        <source>sedang dibaca</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>bentuk sudah dikenal</source>
        <translation>known layout</translation>
    </message>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Belum dapat ditulis.</source>
        <translation>Cannot be written yet.</translation>
    </message>
    <message>
        <source>Tidak ada jawaban yang dapat ditulis dari berkas ini.</source>
        <translation>There are no answers to write in this file.</translation>
    </message>
    <message>
        <source>%1 keputusan</source>
        <translation>%1 decisions</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <source>&lt;b&gt;Belum dapat ditulis.&lt;/b&gt; Masih menunggu: %1.</source>
        <translation>&lt;b&gt;Cannot be written yet.&lt;/b&gt; Still waiting for: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tidak ada yang baru.&lt;/b&gt; Semua barisnya sudah tersimpan atau kosong.</source>
        <translation>&lt;b&gt;Nothing new.&lt;/b&gt; All its rows are stored already or blank.</translation>
    </message>
    <message>
        <source>%1 baru</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 tanpa sel yang ditolak</source>
        <translation>%1 without the refused cells</translation>
    </message>
    <message>
        <source>&lt;b&gt;Akan ditulis: %1 baris&lt;/b&gt; (%2) ke %3.</source>
        <translation>&lt;b&gt;To be written: %1 rows&lt;/b&gt; (%2) to %3.</translation>
    </message>
    <message>
        <source>Mengapa dibaca begini</source>
        <translation>Why it is read like this</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Arti kolom dapat diganti pada kotak di atas kolomnya.</source>
        <translation>The meaning of a column can be changed in the box above it.</translation>
    </message>
    <message>
        <source>belum ada tabel jawaban yang dikenali</source>
        <translation>no table of answers recognised yet</translation>
    </message>
    <message>
        <source>OPD tujuan</source>
        <translation>office of the answers</translation>
    </message>
    <message>
        <source>layanan tujuan</source>
        <translation>service of the answers</translation>
    </message>
    <message>
        <source>periode tujuan</source>
        <translation>period of the answers</translation>
    </message>
    <message>
        <source>tujuan</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>jawaban “%1”</source>
        <translation>answer to “%1”</translation>
    </message>
    <message>
        <source>arti kolom %1</source>
        <translation>meaning of column %1</translation>
    </message>
    <message>
        <source>centang %1 baris</source>
        <translation>ticks of %1 rows</translation>
    </message>
    <message>
        <source>perbaikan %1 sel</source>
        <translation>repair of %1 cells</translation>
    </message>
    <message>
        <source>pilihan lembar</source>
        <translation>choice of sheet</translation>
    </message>
    <message>
        <source>baris judul</source>
        <translation>heading rows</translation>
    </message>
    <message>
        <source>Impor: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Jawaban survei, daftar pegawai, rekaman mesin, rekap, dan surat, dari berkas apa pun bentuknya</source>
        <translation>Survey answers, lists of people, machine logs, recaps and letters, from files of any layout</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IntakeRowsModel</name>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sel ditolak</source>
        <translation>Cell refused</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Baris bercentang ditulis. Spasi membalik centang.</source>
        <translation>Ticked rows are written. Space turns the tick over.</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>ditulis</source>
        <translation>written</translation>
    </message>
    <message>
        <source>tidak ditulis</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>tidak dibaca</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Diperbaiki di sini; berkas aslinya tetap.</source>
        <translation>Repaired here; the file itself stays as it is.</translation>
    </message>
    <message>
        <source>menunggu: %1</source>
        <translation>waiting: %1</translation>
    </message>
    <message>
        <source>%1: “%2” dianggap kosong</source>
        <translation>%1: “%2” counts as blank</translation>
    </message>
    <message>
        <source>sudah tersimpan</source>
        <translation>stored already</translation>
    </message>
    <message>
        <source>tanpa satu jawaban pun</source>
        <translation>without a single answer</translation>
    </message>
    <message>
        <source>tidak dicentang</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>baris contoh</source>
        <translation>sample row</translation>
    </message>
    <message>
        <source>Baris ini sudah tersimpan dari impor sebelumnya, jadi tidak ditulis lagi. Bila memang orang lain, centang barisnya.</source>
        <translation>This row is stored already from an earlier import, so it is not written again. If it is another person, tick it.</translation>
    </message>
    <message>
        <source>Baris ini tidak memuat satu jawaban pun, jadi tidak ditulis.</source>
        <translation>This row holds not a single answer, so it is not written.</translation>
    </message>
    <message>
        <source>Baris ini tidak dicentang, jadi tidak ditulis.</source>
        <translation>This row is not ticked, so it is not written.</translation>
    </message>
    <message>
        <source>Baris ini contoh dari format isian, jadi tidak ditulis.</source>
        <translation>This row is a sample of the form, so it is not written.</translation>
    </message>
    <message>
        <source>Baris %1.</source>
        <translation>Row %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IntakeSheetModel</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IssueDialog</name>
    <message>
        <source>Terbitkan revisi ke-%1?</source>
        <translation>Issue revision %1?</translation>
    </message>
    <message>
        <source>Terbitkan laporan SKM?</source>
        <translation>Issue the SKM report?</translation>
    </message>
    <message>
        <source>Terbitkan lembar publikasi?</source>
        <translation>Issue the publication sheet?</translation>
    </message>
    <message>
        <source>Halamannya dibekukan dan surveinya dikunci. Perbaikan kemudian terbit sebagai revisi di bawah nomor yang sama.</source>
        <translation>Its pages are frozen and the survey is locked. Later corrections are issued as revisions under the same number.</translation>
    </message>
    <message>
        <source>Halamannya dibekukan. Perbaikan kemudian terbit sebagai revisi di bawah nomor yang sama.</source>
        <translation>Its pages are frozen. Later corrections are issued as revisions under the same number.</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Alasan revisi</source>
        <translation>Reason for the revision</translation>
    </message>
    <message>
        <source>Nomor naskah</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Tanggal naskah</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Titik-titik, diisi dengan tangan</source>
        <translation>Dotted lines, to fill in by hand</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::IssuePresenter</name>
    <message>
        <source>Responden %1 dari %2 yang perlu.</source>
        <translation>%1 respondents of %2 required.</translation>
    </message>
    <message>
        <source>Rencana tindak lanjut belum diisi.</source>
        <translation>The follow-up plan is still empty.</translation>
    </message>
    <message>
        <source>IKM belum dapat dihitung karena masih ada yang harus diputuskan</source>
        <translation>the IKM cannot be computed yet because something is still to be decided</translation>
    </message>
    <message>
        <source>IKM %1 (%2) dari %3 responden</source>
        <translation>IKM %1 (%2) from %3 respondents</translation>
    </message>
    <message>
        <source>Tanggal belum diisi. Tulis hari/bulan/tahun, misalnya 25/11/2026.</source>
        <translation>The date is missing. Write day/month/year, for example 25/11/2026.</translation>
    </message>
    <message>
        <source>Tanggal ini belum tiba. Pakai tanggal hari ini atau sebelumnya.</source>
        <translation>This day has not come yet. Use today or an earlier day.</translation>
    </message>
    <message>
        <source>Nomor belum diisi. Kosong berarti tidak dapat diterbitkan.</source>
        <translation>The number is missing. Without one it cannot be issued.</translation>
    </message>
    <message>
        <source>Nomor ini sudah dipakai: %1, %2. Pilih nomor lain.</source>
        <translation>This number is taken: %1, %2. Choose another.</translation>
    </message>
    <message>
        <source>Penanda tangan ini belum lengkap atau masanya tidak mencakup tanggal naskah. Perbaiki di Pengaturan, Penanda tangan.</source>
        <translation>This signatory is incomplete, or the term does not cover the date. Correct it in Settings, Signatories.</translation>
    </message>
    <message>
        <source>Alasan revisi belum ditulis. Alasan disimpan bersama naskah.</source>
        <translation>The reason is missing. It is kept with the paper.</translation>
    </message>
    <message>
        <source>Menerbitkan naskah</source>
        <translation>Issuing the paper</translation>
    </message>
    <message>
        <source>%1 terbit dengan nomor %2.</source>
        <translation>%1 was issued as number %2.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 baris rencana tindak lanjut belum berisi kegiatan, jadi tidak tercetak.</source>
        <translation>%1 rows of the follow-up plan have no activity yet and are not printed.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::LetterDialog</name>
    <message>
        <source>Catat surat</source>
        <translation>Record letter</translation>
    </message>
    <message>
        <source>Catat surat untuk %1 pegawai</source>
        <translation>Record a letter for %1 people</translation>
    </message>
    <message>
        <source>Pegawai, satu per baris (NIP atau nama)</source>
        <translation>People, one a line (NIP or name)</translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Sampai dengan</source>
        <translation>Up to and with</translation>
    </message>
    <message>
        <source>Jam (kosong: sepanjang hari)</source>
        <translation>Hours (empty: the whole day)</translation>
    </message>
    <message>
        <source>08.00-11.30</source>
        <translation>08.00-11.30</translation>
    </message>
    <message>
        <source>Keadaan surat</source>
        <translation>State of the letter</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Baru diajukan; harinya menunggu</source>
        <translation>Applied for; its days wait</translation>
    </message>
    <message>
        <source>Hari kerja di dalamnya dihitung ulang sesudah surat dicatat.</source>
        <translation>Its working days are computed anew once the letter is recorded.</translation>
    </message>
    <message>
        <source>Menyentuh %1 hari kerja, yang menjadi sah menurut surat ini.</source>
        <translation>Touches %1 working days, which become excused by this letter.</translation>
    </message>
    <message>
        <source>Menyentuh %1 hari kerja; statusnya menunggu sampai surat disetujui.</source>
        <translation>Touches %1 working days; their status waits until the letter is approved.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::LetterWords</name>
    <message>
        <source>diajukan</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>dan %1 lainnya</source>
        <translation>and %1 others</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>tidak dipilih</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Hari kerja semua pegawainya di dalam bulan ini</source>
        <translation>Working days of all its people within this month</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>dicatat di sini</source>
        <translation>recorded here</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::LettersTab</name>
    <message>
        <source>Surat bulan ini</source>
        <translation>Letters of this month</translation>
    </message>
    <message>
        <source>Belum ada surat cuti, izin, sakit, atau tugas yang menyentuh bulan ini. Catat satu surat untuk banyak pegawai sekaligus, atau impor daftarnya.</source>
        <translation>No letter of leave, permission, sickness or duty touches this month yet. Record one letter for many people at once, or import a list.</translation>
    </message>
    <message>
        <source>Catat surat…</source>
        <translation>Record letter…</translation>
    </message>
    <message>
        <source>atau jatuhkan berkas daftar surat di sini</source>
        <translation>or drop a list of letters here</translation>
    </message>
    <message>
        <source>Spasi mencentang baris; tanpa centang berlaku baris yang dipilih. Surat yang ditolak atau dibatalkan tidak menjadikan hari sah, tetapi tetap tersimpan.</source>
        <translation>Space ticks a row; without ticks the selected row is meant. A refused or cancelled letter excuses no day, but stays stored.</translation>
    </message>
    <message>
        <source>%1 surat, %2 menunggu persetujuan</source>
        <translation>%1 letters, %2 wait for approval</translation>
    </message>
    <message>
        <source>%1 surat</source>
        <translation>%1 letters</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::LocalDayDialog</name>
    <message>
        <source>Ubah hari libur daerah</source>
        <translation>Change a local free day</translation>
    </message>
    <message>
        <source>Tambah hari libur daerah</source>
        <translation>Add a local free day</translation>
    </message>
    <message>
        <source>Hari ini tidak dihitung sebagai hari kerja bagi seluruh kabupaten, kecuali bagi unit bersif yang dijadwalkan.</source>
        <translation>The day does not count as a working day in the whole regency, except for shift units on the roster.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keputusan yang menetapkannya</source>
        <translation>The decree that sets it</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::LookControl</name>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tampilan terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tampilan gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tampilan mengikuti sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Huruf biasa</source>
        <translation>Usual type</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Large type</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MainWindow</name>
    <message>
        <source>LATIHAN</source>
        <translation>LATIHAN (training)</translation>
    </message>
    <message>
        <source>Kabupaten yang direka. Tidak ada orang atau kantor sungguhan; semua cetakan bertanda LATIHAN.</source>
        <translation>An invented regency. No real person or office; every printed page is marked LATIHAN.</translation>
    </message>
    <message>
        <source>Pilih sebuah angka atau baris. Di sini tampak dari mana asalnya, aturan mana yang dipakai, dan baris yang ada di belakangnya.</source>
        <translation>Select a figure or a row. Here you see where it comes from, which rule was used, and the rows behind it.</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MappingPresenter</name>
    <message>
        <source>Nama dalam daftar dan surat</source>
        <translation>Names in lists and letters</translation>
    </message>
    <message>
        <source>Membaca pemetaan PIN</source>
        <translation>Reading the PIN mapping</translation>
    </message>
    <message>
        <source>Pilih dahulu baris yang berisi satu usulan.</source>
        <translation>First select rows that have one proposal.</translation>
    </message>
    <message>
        <source>%1 dipastikan: %2.</source>
        <translation>%1 confirmed: %2.</translation>
    </message>
    <message>
        <source>%1 pasangan dipastikan.</source>
        <translation>%1 matches confirmed.</translation>
    </message>
    <message>
        <source>%1 dilepas dari pegawainya. Rekamannya tetap tersimpan.</source>
        <translation>%1 no longer means anybody. Its punches are kept.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MappingTable</name>
    <message>
        <source>NIP sama</source>
        <translation>same NIP</translation>
    </message>
    <message>
        <source>PIN dikenal</source>
        <translation>known PIN</translation>
    </message>
    <message>
        <source>awal NIP sama</source>
        <translation>same start of NIP</translation>
    </message>
    <message>
        <source>NIP rusak, nama cocok</source>
        <translation>damaged NIP, name fits</translation>
    </message>
    <message>
        <source>nama sama</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>awal nama sama</source>
        <translation>same start of name</translation>
    </message>
    <message>
        <source>beberapa orang cocok</source>
        <translation>several people fit</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Beberapa calon</source>
        <translation>Several candidates</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Dipastikan</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>PIN atau nama</source>
        <translation>PIN or name</translation>
    </message>
    <message>
        <source>Disebut dalam berkas</source>
        <translation>Called in files</translation>
    </message>
    <message>
        <source>Rekaman</source>
        <translation>Punches</translation>
    </message>
    <message>
        <source>Pertama</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Terakhir</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Pasangan</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Cocok menurut</source>
        <translation>Matched by</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MappingView</name>
    <message>
        <source>Pemetaan PIN</source>
        <translation>PIN mapping</translation>
    </message>
    <message>
        <source>Belum ada nomor atau nama di sini. Nomor mesin muncul sesudah rekamannya diimpor, nama sesudah rekap atau daftar surat diimpor.</source>
        <translation>No numbers or names here yet. Numbers of a machine appear once its punches are imported, names once a recap or list of letters is.</translation>
    </message>
    <message>
        <source>Beberapa baris dapat dipilih sekaligus. Rekaman yang belum berpasangan tetap disimpan dan belum dihitung.</source>
        <translation>Several rows can be selected at once. Punches without a match are kept and not counted yet.</translation>
    </message>
    <message>
        <source>Mesin atau daftar</source>
        <translation>Machine or list</translation>
    </message>
    <message>
        <source>Lepaskan</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Nomor atau nama ini tidak lagi berarti siapa pun; rekamannya tetap tersimpan</source>
        <translation>This number or name no longer means anybody; its punches are kept</translation>
    </message>
    <message>
        <source>Pilih orang …</source>
        <translation>Choose a person …</translation>
    </message>
    <message>
        <source>Orang yang diusulkan di baris terpilih adalah orang ini</source>
        <translation>The person proposed in the selected row is this person</translation>
    </message>
    <message>
        <source>sedang dibaca</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>%1 sudah dipastikan dari %2</source>
        <translation>%1 confirmed of %2</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pastikan %1 usulan</source>
        <translation>Confirm %1 proposals</translation>
    </message>
    <message>
        <source>Pastikan usulan</source>
        <translation>Confirm proposal</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MatrixCorner</name>
    <message>
        <source>Cari nama (Ctrl+F)</source>
        <translation>Find a name (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nama atau NIP pegawai</source>
        <translation>Name or NIP</translation>
    </message>
    <message>
        <source>nama atau NIP</source>
        <translation>name or NIP</translation>
    </message>
    <message>
        <source>Urut nama. Klik untuk urutan lain.</source>
        <translation>By name. Click for another order.</translation>
    </message>
    <message>
        <source>Klik untuk mengurutkan menurut nama.</source>
        <translation>Click to sort by name.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MatrixDays</name>
    <message>
        <source>%1 mesin lain</source>
        <translation>%1 other machines</translation>
    </message>
    <message>
        <source>Hari dan cakupan mesin</source>
        <translation>Days and coverage of machines</translation>
    </message>
    <message>
        <source>%1, %2: cakupan %3</source>
        <translation>%1, %2: coverage %3</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MatrixKey</name>
    <message>
        <source>Arti huruf: %1</source>
        <translation>Meaning of the letters: %1</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MatrixNames</name>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MatrixView</name>
    <message>
        <source>Matriks kehadiran</source>
        <translation>Attendance matrix</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MembersDialog</name>
    <message>
        <source>Tambah anggota “%1”</source>
        <translation>Add members to “%1”</translation>
    </message>
    <message>
        <source>Satu NIP sebaris; sekolom NIP dari Excel dapat ditempel.</source>
        <translation>One NIP a line; a column of NIPs can be pasted from Excel.</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Mulai (kosong: sejak awal)</source>
        <translation>From (empty: since ever)</translation>
    </message>
    <message>
        <source>Tambah anggota</source>
        <translation>Add members</translation>
    </message>
    <message>
        <source>Tulis atau tempel paling sedikit satu NIP.</source>
        <translation>Write or paste at least one NIP.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MonthChooser</name>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Ketik sebagian nama OPD</source>
        <translation>Type part of a name</translation>
    </message>
    <message>
        <source>%1 calon TK</source>
        <translation>%1 TK candidates</translation>
    </message>
    <message>
        <source>Ke calon tanpa keterangan berikutnya (F3)</source>
        <translation>To the next unexplained candidate (F3)</translation>
    </message>
    <message>
        <source>%1 sel ?</source>
        <translation>%1 ? days</translation>
    </message>
    <message>
        <source>Ke sel berikutnya yang belum dapat ditetapkan (Shift+F3)</source>
        <translation>To the next day that is not determined yet (Shift+F3)</translation>
    </message>
    <message>
        <source>Semua OPD</source>
        <translation>All OPD</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MonthModel</name>
    <message>
        <source>Tanpa unit kerja</source>
        <translation>Without a unit</translation>
    </message>
    <message>
        <source>PIN mesin belum dipasangkan dengan pegawai ini.</source>
        <translation>No machine PIN is matched with this person yet.</translation>
    </message>
    <message>
        <source>Hari hadir</source>
        <translation>Days present</translation>
    </message>
    <message>
        <source>Hari tanpa keterangan; bintang: calon, belum diverifikasi</source>
        <translation>Unexplained days; star: candidates, not verified</translation>
    </message>
    <message>
        <source>Hari yang belum dapat ditetapkan</source>
        <translation>Days that are not determined yet</translation>
    </message>
    <message>
        <source>Kehadiran: hari hadir dan dinas dari hari yang sudah dapat ditetapkan</source>
        <translation>Attendance: days present and on duty of the days that are determined</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MonthPresenter</name>
    <message>
        <source>Membaca bulan</source>
        <translation>Reading the month</translation>
    </message>
    <message>
        <source>%1 dari %2 pegawai</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>%1 pegawai</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 hari kerja · %2 · cakupan data</source>
        <translation>%1 working days · %2 · data coverage</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::MonthTab</name>
    <message>
        <source>Di sini tampak siapa hadir pada hari apa, dan dari bukti mana. Mulailah dengan daftar pegawai sebuah OPD; sesudah itu berkas mesin absensi dan surat.</source>
        <translation>Here you see who was present on which day, and by which evidence. Begin with the list of people of an OPD; after that come machine files and letters.</translation>
    </message>
    <message>
        <source>Impor daftar pegawai</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>atau jatuhkan berkas di sini</source>
        <translation>or drop a file here</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>%1 sel disalin, dengan nama dan tanggalnya.</source>
        <translation>%1 cells copied, with names and dates.</translation>
    </message>
    <message>
        <source>%1 tidak mempunyai pegawai pada %2.</source>
        <translation>%1 has no people in %2.</translation>
    </message>
    <message>
        <source>Tidak ada pegawai yang nama atau NIP-nya memuat “%1”.</source>
        <translation>Nobody&apos;s name or NIP contains “%1”.</translation>
    </message>
    <message>
        <source>Belum ada berkas kehadiran untuk bulan ini, jadi belum ada yang dapat ditetapkan. &lt;b&gt;Impor berkas&lt;/b&gt; mesin absensi, rekap, atau surat dari OPD ini.</source>
        <translation>There is no attendance file for this month, so nothing can be determined. &lt;b&gt;Import files&lt;/b&gt; of machines, recaps or letters of this OPD.</translation>
    </message>
    <message>
        <source>%1 pegawai, %2 hari terpilih</source>
        <translation>%1 people, %2 days selected</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Salin dengan nama dan tanggal</source>
        <translation>Copy with names and dates</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::NewSurveyPresenter</name>
    <message>
        <source>Perlu %1 responden menurut %2.</source>
        <translation>%1 respondents required by %2.</translation>
    </message>
    <message>
        <source>Belum diisi. Pilih OPD, atau ketik namanya.</source>
        <translation>Not filled in. Choose an OPD, or type its name.</translation>
    </message>
    <message>
        <source>Tulis hari pertama, misalnya 01/07/2026.</source>
        <translation>Write the first day, for example 01/07/2026.</translation>
    </message>
    <message>
        <source>Tulis hari terakhir, misalnya 31/12/2026.</source>
        <translation>Write the last day, for example 31/12/2026.</translation>
    </message>
    <message>
        <source>Hari terakhir mendahului hari pertama. Perbaiki salah satunya.</source>
        <translation>The last day is before the first. Correct one of them.</translation>
    </message>
    <message>
        <source>Tulis jumlah orang dengan angka, misalnya 1.250, atau kosongkan.</source>
        <translation>Write the number of people in digits, for example 1.250, or leave it empty.</translation>
    </message>
    <message>
        <source>Survei layanan ini untuk periode yang sama sudah ada. Buka yang ada, atau pilih yang lain.</source>
        <translation>There is a survey of this service for the same period already. Open it, or choose another.</translation>
    </message>
    <message>
        <source>Survei dibuat. Ketik formulir kertas, atau jatuhkan berkas jawaban di sini.</source>
        <translation>Survey made. Type in paper forms, or drop a file of answers here.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::NewSurveyView</name>
    <message>
        <source>Rencana survei</source>
        <translation>Survey plan</translation>
    </message>
    <message>
        <source>dapat diubah nanti</source>
        <translation>can be changed later</translation>
    </message>
    <message>
        <source>pilih, atau ketik nama OPD</source>
        <translation>choose, or type the name of an OPD</translation>
    </message>
    <message>
        <source>kosong: semua layanan</source>
        <translation>empty: all services</translation>
    </message>
    <message>
        <source>kosong: seluruh OPD</source>
        <translation>empty: the whole OPD</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Jenis layanan</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Pengguna layanan dalam periode (orang)</source>
        <translation>Users of the service in the period (people)</translation>
    </message>
    <message>
        <source>boleh menyusul</source>
        <translation>may follow later</translation>
    </message>
    <message>
        <source>Kuesioner</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Sesudah dibuat: cetak kuesioner kosong dari tab Laporan, ketik formulir kertas dengan F8, atau jatuhkan berkas jawaban.</source>
        <translation>Afterwards: print the blank questionnaire from the tab Report, type in paper forms with F8, or drop a file of answers.</translation>
    </message>
    <message>
        <source>Jumlah responden yang perlu dihitung dari jumlah pengguna layanan.</source>
        <translation>The number of respondents required follows from the number of users.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::OrganisationActs</name>
    <message>
        <source>OPD &amp; Pegawai</source>
        <translation>OPD &amp; employees</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add employee</translation>
    </message>
    <message>
        <source>Mutasi …</source>
        <translation>Transfer …</translation>
    </message>
    <message>
        <source>Keluar …</source>
        <translation>Leave …</translation>
    </message>
    <message>
        <source>Atasan langsung …</source>
        <translation>Direct superior …</translation>
    </message>
    <message>
        <source>Bandingkan daftar …</source>
        <translation>Compare a list …</translation>
    </message>
    <message>
        <source>Duplikat …</source>
        <translation>Duplicates …</translation>
    </message>
    <message>
        <source>Ekspor daftar xlsx</source>
        <translation>Export list as xlsx</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation>Print list</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::OrganisationPage</name>
    <message>
        <source>OPD</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Tambah OPD</source>
        <translation>Add office</translation>
    </message>
    <message>
        <source>Nama OPD</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Jenis layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tambah layanan</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Nama layanan</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>OPD &amp; Pegawai</source>
        <translation>Offices &amp; staff</translation>
    </message>
    <message>
        <source>Ganti nama OPD?</source>
        <translation>Rename the OPD?</translation>
    </message>
    <message>
        <source>Akhiri OPD?</source>
        <translation>End the OPD?</translation>
    </message>
    <message>
        <source>Tambah unit kerja</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Nama unit kerja</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Ganti nama unit kerja?</source>
        <translation>Rename the unit?</translation>
    </message>
    <message>
        <source>Akhiri unit kerja?</source>
        <translation>End the unit?</translation>
    </message>
    <message>
        <source>Ganti nama layanan?</source>
        <translation>Rename the service?</translation>
    </message>
    <message>
        <source>Akhiri layanan?</source>
        <translation>End the service?</translation>
    </message>
    <message>
        <source>Ketik di sel untuk membetulkan ejaan. Ganti nama mencatat sejak kapan nama baru berlaku; survei lama memakai nama lamanya.</source>
        <translation>Type in a cell to correct spelling. Rename records since when the new name holds; older surveys keep the older name.</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ganti nama</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Pilih dahulu OPD-nya di kiri.</source>
        <translation>Choose the OPD at the left first.</translation>
    </message>
    <message>
        <source>OPD baru langsung dapat dipakai survei.</source>
        <translation>Surveys can use the new OPD at once.</translation>
    </message>
    <message>
        <source>Di bawah %1.</source>
        <translation>Under %1.</translation>
    </message>
    <message>
        <source>Ada sejak (boleh kosong)</source>
        <translation>Exists since (may stay empty)</translation>
    </message>
    <message>
        <source>Pilih dahulu barisnya, lalu ulangi.</source>
        <translation>Choose the row first, then try again.</translation>
    </message>
    <message>
        <source>Nama sekarang: %1. Survei yang berakhir sebelum tanggal itu, dan naskahnya, tetap memakai nama ini.</source>
        <translation>Present name: %1. Surveys that ended before that day, and their papers, keep this name.</translation>
    </message>
    <message>
        <source>Nama baru</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Berlaku mulai (kosong: hanya membetulkan ejaan)</source>
        <translation>Holds from (empty: only corrects spelling)</translation>
    </message>
    <message>
        <source>%1 tidak dipakai lagi sesudah hari terakhirnya. Survei dan naskahnya tetap ada.</source>
        <translation>%1 is no longer used after its last day. Its surveys and papers stay.</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Ketik nama unit kerja di samping layanan yang diberikannya; kosong berarti seluruh OPD.</source>
        <translation>Type the name of a work unit beside the service that it gives; empty means the whole office.</translation>
    </message>
    <message>
        <source>OPD dan unit</source>
        <translation>Offices and units</translation>
    </message>
    <message>
        <source>OPD dan unit kerja</source>
        <translation>Offices and work units</translation>
    </message>
    <message>
        <source>Tampilkan yang berakhir</source>
        <translation>Show ended ones</translation>
    </message>
    <message>
        <source>Gabungkan …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>Kepala …</source>
        <translation>Head …</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Bandingkan dengan daftar</source>
        <translation>Compare with a list</translation>
    </message>
    <message>
        <source>Siapa baru, pindah, berubah, atau tidak ada lagi menurut daftar dari OPD; hanya yang dicentang ditulis</source>
        <translation>Who is new, moved, changed or gone according to the office&apos;s list; only what is ticked is written</translation>
    </message>
    <message>
        <source>Duplikat</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Dua catatan yang mungkin satu orang; penggabungan dapat diurungkan</source>
        <translation>Two records that may be one person; merging can be undone</translation>
    </message>
    <message>
        <source>Perangkat daerah, unit kerja, layanan, dan pegawainya, masing-masing menurut tanggal</source>
        <translation>Offices, work units, services and their people, each as of a date</translation>
    </message>
    <message>
        <source>Daftar pegawai dari OPD disandingkan dengan yang tercatat pada tanggal daftarnya.</source>
        <translation>The office&apos;s list of employees beside what is recorded on the day of the list.</translation>
    </message>
    <message>
        <source>Pilih berkas, lalu periksa OPD dan tanggal “keadaan per”.</source>
        <translation>Choose a file, then check the office and the date “keadaan per”.</translation>
    </message>
    <message>
        <source>Chip menyaring; jumlahnya sama dengan baris daftar ditambah yang tidak ada lagi.</source>
        <translation>Chips filter; their counts add up to the rows of the list plus those who are gone.</translation>
    </message>
    <message>
        <source>Baris yang belum jelas tidak ditulis: NIP rusak, nama ganda, atau NIP lain. Tekan Memang dia bila usulnya benar, atau Orang baru.</source>
        <translation>Unclear rows are not written: a damaged NIP, a name borne by several, or another NIP. Press That is the person where the proposal is right, or New person.</translation>
    </message>
    <message>
        <source>Centang yang diterima, lalu Tulis. Semuanya satu perbuatan dan dapat diurungkan dengan Ctrl+Z.</source>
        <translation>Tick what to accept, then Write. All of it is one act and can be undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>NIP: 8 angka lahir, 6 angka TMT, jenis kelamin, urutan.</source>
        <translation>NIP: 8 digits of birth, 6 digits of appointment, sex, serial.</translation>
    </message>
    <message>
        <source>Dua catatan bernama sama, atau ber-NIK sama, mungkin satu orang.</source>
        <translation>Two records of one name, or of one NIK, may be one person.</translation>
    </message>
    <message>
        <source>Bandingkan kedua catatan.</source>
        <translation>Compare both records.</translation>
    </message>
    <message>
        <source>Gabungkan ke catatan yang benar: semua penempatan, riwayat, dan PIN ikut.</source>
        <translation>Merge into the right record: all placements, terms and PINs follow.</translation>
    </message>
    <message>
        <source>Atau catat bahwa keduanya memang dua orang; pasangan itu tidak ditanyakan lagi.</source>
        <translation>Or record that they are two people; the pair is not asked about again.</translation>
    </message>
    <message>
        <source>Semua yang tercatat tentang seorang pegawai, masing-masing dengan masanya.</source>
        <translation>All that is recorded about one employee, each with its dates.</translation>
    </message>
    <message>
        <source>Betulkan data diri di kiri; tersimpan begitu isian ditinggalkan. NIP diperiksa dan hanya milik satu orang.</source>
        <translation>Correct the identity at the left; it is saved as a field is left. The NIP is checked and belongs to one person only.</translation>
    </message>
    <message>
        <source>Golongan, jabatan, atau jenis baru dicatat dengan tanggalnya; yang lama berakhir sehari sebelumnya. Tanggal dan isi dapat dibetulkan langsung di tabel.</source>
        <translation>A new grade, post or kind is recorded with its date; the old one ends the day before. Dates and values can be corrected in the table.</translation>
    </message>
    <message>
        <source>Mutasi dan keluar mencatat tempat kerja; daftar untuk hari-hari sebelumnya tidak berubah.</source>
        <translation>Transfer and leaving record the place of work; lists of earlier days do not change.</translation>
    </message>
    <message>
        <source>Tab Riwayat menunjukkan siapa mengubah apa; Ctrl+Z mengurungkan.</source>
        <translation>The tab History shows who changed what; Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>NIP: PP 11 Tahun 2017 dan aturan BKN; atasan langsung: PP 94 Tahun 2021.</source>
        <translation>NIP: PP 11 Tahun 2017 and the rules of BKN; direct superior: PP 94 Tahun 2021.</translation>
    </message>
    <message>
        <source>Di sini tercatat perangkat daerah dengan unit kerja, layanan, dan pegawainya. Setiap hal berlaku sejak dan sampai tanggal tertentu, sehingga daftar Maret lalu tetap benar sesudah ada mutasi.</source>
        <translation>Here stand the offices with their work units, services and people. Everything holds from and until a date, so that the list of last March stays right after transfers.</translation>
    </message>
    <message>
        <source>Mulai dengan Bandingkan daftar: berkas DUK atau bezetting dari OPD dibaca, lalu Anda mencentang yang diterima.</source>
        <translation>Begin with Compare a list: the office&apos;s file (DUK or bezetting) is read, then you tick what to accept.</translation>
    </message>
    <message>
        <source>Pilih OPD atau unit di pohon kiri; tab menunjukkan pegawai, unit, dan layanannya.</source>
        <translation>Choose an office or unit in the tree at the left; the tabs show its people, units and services.</translation>
    </message>
    <message>
        <source>Isi Keadaan per untuk melihat daftar pada hari lain.</source>
        <translation>Fill in As of to see the list of another day.</translation>
    </message>
    <message>
        <source>Mutasi, keluar, dan atasan langsung untuk baris yang terpilih; Enter membuka pegawainya.</source>
        <translation>Transfer, leaving and direct superior are about the selected rows; Enter opens the person.</translation>
    </message>
    <message>
        <source>Ganti nama atau akhiri OPD sejak suatu tanggal; naskah lama tetap memakai nama lamanya. Mengapa? menyebut nama-nama sebelumnya.</source>
        <translation>Rename or end an office from a date on; older papers keep its older name. Why? tells the earlier names.</translation>
    </message>
    <message>
        <source>Duplikat memperlihatkan dua catatan yang mungkin satu orang.</source>
        <translation>Duplicates shows two records that may be one person.</translation>
    </message>
    <message>
        <source>Gabungkan OPD ke mana?</source>
        <translation>Merge the office into which?</translation>
    </message>
    <message>
        <source>%1 berakhir sehari sebelumnya. Pegawai, unit kerja, layanan, mesin absensi, dan survei sesudahnya menjadi milik OPD tujuan; daftar dan naskah sebelum tanggal itu tetap memakai OPD lama.</source>
        <translation>%1 ends the day before. Its people, work units, services, machines and later surveys become those of the other office; lists and papers before that date keep the old office.</translation>
    </message>
    <message>
        <source>Gabungkan OPD</source>
        <translation>Merge office</translation>
    </message>
    <message>
        <source>OPD tujuan</source>
        <translation>Into office</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Daftar OPD</source>
        <translation>List of offices</translation>
    </message>
    <message>
        <source>Unit kerja %1</source>
        <translation>Work units of %1</translation>
    </message>
    <message>
        <source>Layanan %1</source>
        <translation>Services of %1</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1, keadaan per %2</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>Dikirim ke pencetak.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::OrganisationPresenter</name>
    <message>
        <source>OPD</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Jenis layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Mengubah %1 OPD</source>
        <translation>Changing %1 offices</translation>
    </message>
    <message>
        <source>Mengubah %1 layanan</source>
        <translation>Changing %1 services</translation>
    </message>
    <message>
        <source>Menambah OPD %1</source>
        <translation>Adding office %1</translation>
    </message>
    <message>
        <source>Menambah layanan %1</source>
        <translation>Adding service %1</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Mengubah %1 unit</source>
        <translation>Changing %1 units</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Hari terakhir belum diisi. Tulis hari/bulan/tahun, misalnya 31/12/2026.</source>
        <translation>The last day is missing. Write day/month/year, for example 31/12/2026.</translation>
    </message>
    <message>
        <source>Hari ini belum tiba. Catat pada harinya, atau tulis hari ini.</source>
        <translation>That day has not come yet. Record it on the day, or write today.</translation>
    </message>
    <message>
        <source>Menambah unit %1</source>
        <translation>Adding the unit %1</translation>
    </message>
    <message>
        <source>Mengganti nama %1 menjadi %2</source>
        <translation>Renaming %1 to %2</translation>
    </message>
    <message>
        <source>Mengakhiri %1 setelah %2</source>
        <translation>Ending %1 after %2</translation>
    </message>
    <message>
        <source>s.d. %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>sekarang %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>Unit kerja “%1” belum ada di OPD ini. Tambahkan dahulu, atau ketik nama yang ada; kosong berarti seluruh OPD.</source>
        <translation>This office has no work unit “%1” yet. Add it first, or type a name that exists; empty means the whole office.</translation>
    </message>
    <message>
        <source>Nama ini masih sama dengan yang sekarang. Tulis nama barunya.</source>
        <translation>This is still the name of now. Write the new one.</translation>
    </message>
    <message>
        <source>Nama ini sudah ada di daftar. Pakai yang ada, atau tulis nama lain.</source>
        <translation>This name is in the list already. Use that entry, or write another name.</translation>
    </message>
    <message>
        <source>Nama sebelumnya</source>
        <translation>Earlier names</translation>
    </message>
    <message>
        <source>Unit kerja dan layanan, nama sebelumnya</source>
        <translation>Earlier names of units and services</translation>
    </message>
    <message>
        <source>Belum pernah berganti nama.</source>
        <translation>Never had another name.</translation>
    </message>
    <message>
        <source>Sudah berakhir</source>
        <translation>No longer there</translation>
    </message>
    <message>
        <source>Survei dan naskah memakai nama yang berlaku pada hari terakhir surveinya.</source>
        <translation>Surveys and papers bear the name that held on the last day of the survey.</translation>
    </message>
    <message>
        <source>Pilih OPD tujuannya.</source>
        <translation>Choose the office to go to.</translation>
    </message>
    <message>
        <source>Tanggalnya belum diisi. Tulis hari/bulan/tahun, misalnya 01/01/2027.</source>
        <translation>The date is not filled in yet. Write day/month/year, for example 01/01/2027.</translation>
    </message>
    <message>
        <source>Menggabungkan %1 ke %2 mulai %3</source>
        <translation>Merging %1 into %2 from %3</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::OrganisationTreeModel</name>
    <message>
        <source>%1: %2 orang</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>%1, %2 orang</source>
        <translation>%1, %2 people</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::OutageDialog</name>
    <message>
        <source>Catat gangguan mesin</source>
        <translation>Record a machine outage</translation>
    </message>
    <message>
        <source>Satu catatan berlaku untuk semua pegawai yang memakai mesin itu. Waktu gangguan berarti belum teruji, tidak pernah berarti hadir.</source>
        <translation>One entry holds for all people who use the machine. The time of the outage is untested; it never means present.</translation>
    </message>
    <message>
        <source>Mesin</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Pukul</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Up to day</translation>
    </message>
    <message>
        <source>Pukul (24.00: akhir hari)</source>
        <translation>Time (24.00: end of the day)</translation>
    </message>
    <message>
        <source>Nomor surat pernyataan atau berita acara</source>
        <translation>Number of the statement or minutes</translation>
    </message>
    <message>
        <source>Catat gangguan</source>
        <translation>Record outage</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::OutcomeView</name>
    <message>
        <source>Ditulis</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Tidak ada yang baru</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Tidak diimpor</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Hasil impor</source>
        <translation>Import result</translation>
    </message>
    <message>
        <source>Buka survei</source>
        <translation>Open the survey</translation>
    </message>
    <message>
        <source>Batalkan impor</source>
        <translation>Take the import back</translation>
    </message>
    <message>
        <source>Impor berkas lain</source>
        <translation>Import other files</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Periksa &amp; putuskan</source>
        <translation>Check &amp; decide</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>belum dapat dihitung</source>
        <translation>cannot be computed yet</translation>
    </message>
    <message>
        <source>IKM survei ini sekarang</source>
        <translation>IKM of this survey now</translation>
    </message>
    <message>
        <source>%1 baris</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Survei</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Tujuan atau sebab</source>
        <translation>Destination or cause</translation>
    </message>
    <message>
        <source>Buka OPD &amp; Pegawai</source>
        <translation>Open OPD &amp; People</translation>
    </message>
    <message>
        <source>Buka Kehadiran</source>
        <translation>Open Attendance</translation>
    </message>
    <message>
        <source>baris ditulis</source>
        <translation>rows written</translation>
    </message>
    <message>
        <source>daftar pegawai</source>
        <translation>list of people</translation>
    </message>
    <message>
        <source>data kehadiran</source>
        <translation>attendance data</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Pemetaan PIN</source>
        <translation>PIN mapping</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PagePreview</name>
    <message>
        <source>Pratinjau halaman</source>
        <translation>Page preview</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PaperSetupPresenter</name>
    <message>
        <source>%1 tidak dikenal. Yang dikenal: {klasifikasi}, {urut}, {kode unit}, {bulan}, {tahun}.</source>
        <translation>%1 is not known. Known are {klasifikasi}, {urut}, {kode unit}, {bulan}, {tahun}.</translation>
    </message>
    <message>
        <source>%1 belum ada. Tanpa bagian ini dua naskah dapat bernomor sama.</source>
        <translation>%1 is missing. Without it two papers could bear the same number.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Mengubah kertas dan huruf</source>
        <translation>Changing paper and typeface</translation>
    </message>
    <message>
        <source>Mengubah pola nomor naskah</source>
        <translation>Changing the pattern of numbers</translation>
    </message>
    <message>
        <source>%1 bukan gambar yang dapat dipakai. Pilih PNG atau JPEG di bawah 4 MB.</source>
        <translation>%1 is no usable picture. Choose a PNG or JPEG below 4 MB.</translation>
    </message>
    <message>
        <source>Memasang lambang di kop</source>
        <translation>Putting the emblem on the letterhead</translation>
    </message>
    <message>
        <source>Melepas lambang dari kop</source>
        <translation>Taking the emblem off the letterhead</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PaperSetupTab</name>
    <message>
        <source>Kertas dan huruf</source>
        <translation>Paper and typeface</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>F4, 215 × 330 mm</source>
        <translation>F4, 215 × 330 mm</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 mm</translation>
    </message>
    <message>
        <source>Huruf naskah</source>
        <translation>Typeface of papers</translation>
    </message>
    <message>
        <source>Arial (Liberation Sans)</source>
        <translation>Arial (Liberation Sans)</translation>
    </message>
    <message>
        <source>Times (Liberation Serif)</source>
        <translation>Times (Liberation Serif)</translation>
    </message>
    <message>
        <source>Tepi atas (mm)</source>
        <translation>Top margin (mm)</translation>
    </message>
    <message>
        <source>Tepi kiri (mm)</source>
        <translation>Left margin (mm)</translation>
    </message>
    <message>
        <source>Tepi bawah (mm)</source>
        <translation>Bottom margin (mm)</translation>
    </message>
    <message>
        <source>Tepi kanan (mm)</source>
        <translation>Right margin (mm)</translation>
    </message>
    <message>
        <source>Berlaku untuk naskah yang terbit sesudah ini.</source>
        <translation>Holds for papers issued from now on.</translation>
    </message>
    <message>
        <source>Penomoran naskah</source>
        <translation>Numbers of papers</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Bagian yang dikenal: {klasifikasi}, {urut} atau {urut:3}, {kode unit}, {bulan}, {tahun}. Bagian kosong hilang bersama garis miringnya.</source>
        <translation>Known parts: {klasifikasi}, {urut} or {urut:3}, {kode unit}, {bulan}, {tahun}. An empty part goes together with its slash.</translation>
    </message>
    <message>
        <source>Kode klasifikasi</source>
        <translation>Classification code</translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Nomor yang pernah keluar tidak dipakai ulang.</source>
        <translation>A number once given is never used again.</translation>
    </message>
    <message>
        <source>Kop dan tepi</source>
        <translation>Letterhead and margins</translation>
    </message>
    <message>
        <source>Pilih lambang …</source>
        <translation>Choose emblem …</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Lepas lambang</source>
        <translation>Take the emblem off</translation>
    </message>
    <message>
        <source>Lembar dengan kop dan tepi</source>
        <translation>Sheet with letterhead and margins</translation>
    </message>
    <message>
        <source>Nomor berikutnya: %1</source>
        <translation>Next number: %1</translation>
    </message>
    <message>
        <source>Tepi atas %1, kiri %2, bawah %3, kanan %4 mm</source>
        <translation>Margins: top %1, left %2, bottom %3, right %4 mm</translation>
    </message>
    <message>
        <source>Tulis bilangan bulat dari 5 sampai 60.</source>
        <translation>Write a whole number from 5 to 60.</translation>
    </message>
    <message>
        <source>Pilih lambang daerah</source>
        <translation>Choose the regional emblem</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PaperTab</name>
    <message>
        <source>Pratinjau naskah</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <source>Halaman %1 dari %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Lembar publikasi</source>
        <translation>Publication sheet</translation>
    </message>
    <message>
        <source>Lembar pengolahan</source>
        <translation>Processing sheet</translation>
    </message>
    <message>
        <source>Kuesioner kosong</source>
        <translation>Blank questionnaire</translation>
    </message>
    <message>
        <source>Halaman sedang disusun …</source>
        <translation>Laying out the pages …</translation>
    </message>
    <message>
        <source>Dikirim ke pencetak.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PapersActs</name>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Periksa sebuah PDF</source>
        <translation>Check a PDF</translation>
    </message>
    <message>
        <source>Buka survei untuk revisi?</source>
        <translation>Open the survey for a revision?</translation>
    </message>
    <message>
        <source>Survei di belakang naskah nomor %1 dapat diubah lagi. Naskahnya tetap berlaku dan tetap dapat dicetak sampai revisinya terbit.</source>
        <translation>The survey behind paper %1 can be changed again. The paper stays in force and can be printed until its revision is issued.</translation>
    </message>
    <message>
        <source>Buka survei</source>
        <translation>Open survey</translation>
    </message>
    <message>
        <source>Biarkan terkunci</source>
        <translation>Leave it locked</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Cetak lagi</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Periksa keutuhan</source>
        <translation>Check integrity</translation>
    </message>
    <message>
        <source>Periksa sebuah PDF …</source>
        <translation>Check a PDF …</translation>
    </message>
    <message>
        <source>Terbitkan …</source>
        <translation>Issue …</translation>
    </message>
    <message>
        <source>Buka untuk revisi …</source>
        <translation>Open for revision …</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PapersModel</name>
    <message>
        <source>konsep</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>digantikan</source>
        <translation>superseded</translation>
    </message>
    <message>
        <source>dibuka lagi</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>Surveinya dibuka lagi untuk revisi; naskah ini tetap berlaku sampai revisi terbit.</source>
        <translation>Its survey was opened for a revision; this paper stays in force until then.</translation>
    </message>
    <message>
        <source>revisi ke-%1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>terbit</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nomor dan tanggal</source>
        <translation>Number and date</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>OPD dan layanan</source>
        <translation>OPD and service</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PapersPage</name>
    <message>
        <source>Di sini tersimpan setiap naskah yang pernah terbit, bernomor dan tidak berubah lagi. Isinya mulai dari survei yang sudah berisi jawaban.</source>
        <translation>Every paper that was issued is kept here, numbered and unchanging. It begins with a survey that has answers.</translation>
    </message>
    <message>
        <source>Buka SKM</source>
        <translation>Open SKM</translation>
    </message>
    <message>
        <source>Daftar naskah</source>
        <translation>Register of papers</translation>
    </message>
    <message>
        <source>Periksa sebuah PDF …</source>
        <translation>Check a PDF …</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Buka survei</source>
        <translation>Open survey</translation>
    </message>
    <message>
        <source>Halaman naskah yang dibekukan</source>
        <translation>Frozen pages of the paper</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Setiap naskah yang terbit, bernomor dan dibekukan, serta konsep yang belum terbit</source>
        <translation>Every issued paper, numbered and frozen, and the drafts that are not issued yet</translation>
    </message>
    <message>
        <source>Di sini tercatat setiap naskah yang terbit. Halamannya dibekukan pada saat terbit, jadi cetak ulang selalu sama.</source>
        <translation>Every issued paper is recorded here. Its pages are frozen when it is issued, so printing again always gives the same.</translation>
    </message>
    <message>
        <source>Pilih sebuah naskah; halamannya tampak di kanan. Cetak lagi atau simpan PDF-nya.</source>
        <translation>Choose a paper; its pages appear at the right. Print it again or save its PDF.</translation>
    </message>
    <message>
        <source>Periksa keutuhan membandingkan angka naskah dengan data sekarang.</source>
        <translation>Check integrity compares the figures of the paper with the data of now.</translation>
    </message>
    <message>
        <source>Untuk memperbaiki: buka untuk revisi, ubah surveinya, lalu terbitkan revisi di bawah nomor yang sama.</source>
        <translation>To correct: open for revision, change the survey, then issue the revision under the same number.</translation>
    </message>
    <message>
        <source>Konsep diterbitkan dari sini atau dari tab Laporan di SKM; nomornya dari pola di Pengaturan.</source>
        <translation>Drafts are issued from here or from the tab Report in SKM; the number comes from the pattern in Settings.</translation>
    </message>
    <message>
        <source>Nomor, tanda tangan, dan pengamanan naskah mengikuti tata naskah dinas pemerintah daerah (Permendagri 1/2023).</source>
        <translation>Numbers, signatures and safety of papers follow the rules for official papers of local governments (Permendagri 1/2023).</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Konsep</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Enter membuka surveinya. Nomor yang pernah keluar tidak dipakai ulang.</source>
        <translation>Enter opens the survey. A number once given is never used again.</translation>
    </message>
    <message>
        <source>konsep</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Dikirim ke pencetak.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>SKM</source>
        <translation>SKM</translation>
    </message>
    <message>
        <source>Terbitkan …</source>
        <translation>Issue …</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PapersPresenter</name>
    <message>
        <source>Laporan SKM</source>
        <translation>SKM report</translation>
    </message>
    <message>
        <source>Nomor urut tahun ini tanpa naskah: %1. Nomor yang pernah keluar tidak dipakai ulang.</source>
        <translation>Numbers of this year without a paper: %1. A number once given is never used again.</translation>
    </message>
    <message>
        <source>Berkas yang dibekukan</source>
        <translation>Frozen file</translation>
    </message>
    <message>
        <source>Isinya sama dengan saat terbit</source>
        <translation>Same content as when issued</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>Data di belakangnya</source>
        <translation>Data behind it</translation>
    </message>
    <message>
        <source>Surveinya sudah tidak ada atau tidak dapat dihitung. Naskahnya tetap dapat dicetak.</source>
        <translation>The survey no longer exists or cannot be computed. The paper can still be printed.</translation>
    </message>
    <message>
        <source>Angkanya masih sama dengan naskah</source>
        <translation>Figures still as on the paper</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Terbitkan revisi bila angka yang baru yang benar. Naskah ini sendiri tidak berubah.</source>
        <translation>Issue a revision if the new figures are right. This paper itself does not change.</translation>
    </message>
    <message>
        <source>Naskah ini masih konsep, jadi belum ada yang dibekukan. Buka surveinya, periksa tab Laporan, lalu terbitkan.</source>
        <translation>This paper is still a draft, so nothing is frozen yet. Open the survey, check its tab Report, then issue it.</translation>
    </message>
    <message>
        <source>nomor %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>terbit %1</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>revisi ke-%1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>%1 halaman</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Penerbitan</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Diterbitkan oleh</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Revisi ke-%1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Periksa keutuhan</source>
        <translation>Check integrity</translation>
    </message>
    <message>
        <source>Yang tercetak tidak pernah berubah; perbaikan terbit sebagai revisi di bawah nomor yang sama.</source>
        <translation>What is printed never changes; corrections are issued as revisions under the same number.</translation>
    </message>
    <message>
        <source>%1 asli: sama persis dengan naskah nomor %2 yang berlaku.</source>
        <translation>%1 is genuine: exactly the paper number %2 in force.</translation>
    </message>
    <message>
        <source>%1 asli, tetapi sudah digantikan: yang berlaku ialah nomor %2 revisi ke-%3.</source>
        <translation>%1 is genuine but superseded: in force is number %2, revision %3.</translation>
    </message>
    <message>
        <source>%1 mengaku naskah nomor %2, tetapi isinya lain dari yang diterbitkan. Mintalah PDF aslinya.</source>
        <translation>%1 says it is paper number %2, but is not what was issued. Ask for the original PDF.</translation>
    </message>
    <message>
        <source>%1 tidak terbit dari berkas data ini.</source>
        <translation>%1 was not issued from this data file.</translation>
    </message>
    <message>
        <source>Survei dibuka lagi untuk revisi. Naskah nomor %1 tetap berlaku sampai revisinya terbit.</source>
        <translation>The survey is open for a revision. Paper number %1 stays in force until it is issued.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PeopleDialogs</name>
    <message>
        <source>Unit kerja (kosong: langsung di bawah OPD)</source>
        <translation>Work unit (empty: directly below the office)</translation>
    </message>
    <message>
        <source>%1 pegawai: %2; …</source>
        <translation>%1 employees: %2; …</translation>
    </message>
    <message>
        <source>%1 pegawai: %2</source>
        <translation>%1 employees: %2</translation>
    </message>
    <message>
        <source>Pilih pegawainya: ketik sebagian nama, lalu pilih dari daftar.</source>
        <translation>Choose the person: type a part of the name, then choose from the list.</translation>
    </message>
    <message>
        <source>Tidak ada tepat satu pegawai bernama “%1”. Ketik sebagian nama, lalu pilih dari daftar.</source>
        <translation>There is not exactly one employee named “%1”. Type a part of the name, then choose from the list.</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add employee</translation>
    </message>
    <message>
        <source>Banyak pegawai sekaligus lebih mudah lewat Bandingkan daftar.</source>
        <translation>Many people at once are easier by Compare a list.</translation>
    </message>
    <message>
        <source>Nama dengan gelar</source>
        <translation>Name with titles</translation>
    </message>
    <message>
        <source>NIP (kosong bila tidak ada)</source>
        <translation>NIP (empty where there is none)</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Bekerja di sana sejak (kosong: sejak semula)</source>
        <translation>Works there since (empty: since ever)</translation>
    </message>
    <message>
        <source>Mutasi ke mana?</source>
        <translation>Transfer to where?</translation>
    </message>
    <message>
        <source>Mutasi %1 pegawai ke mana?</source>
        <translation>Transfer %1 employees to where?</translation>
    </message>
    <message>
        <source>%1
Tempat lama berakhir sehari sebelumnya; daftar untuk hari-hari sebelumnya tidak berubah.</source>
        <translation>%1
The old place ends the day before; lists of earlier days do not change.</translation>
    </message>
    <message>
        <source>Mutasi</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>OPD tujuan</source>
        <translation>Into office</translation>
    </message>
    <message>
        <source>Jabatan baru (kosong: tetap)</source>
        <translation>New post (empty: the same)</translation>
    </message>
    <message>
        <source>Hari pertama di tempat baru (TMT)</source>
        <translation>First day at the new place (TMT)</translation>
    </message>
    <message>
        <source>Mengapa dan kapan keluar?</source>
        <translation>Why and when does this person leave?</translation>
    </message>
    <message>
        <source>%1
Sesudah hari terakhirnya tidak lagi ada di daftar OPD; yang tercatat sebelumnya tetap ada.</source>
        <translation>%1
After the last day no longer in the lists of the office; what was recorded before stays.</translation>
    </message>
    <message>
        <source>Catat keluar</source>
        <translation>Record leaving</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hari kerja terakhir</source>
        <translation>Last day of work</translation>
    </message>
    <message>
        <source>Keterangan, misalnya nomor SK (boleh kosong)</source>
        <translation>Remark, such as the number of the decree (may be empty)</translation>
    </message>
    <message>
        <source>Siapa atasan langsungnya?</source>
        <translation>Who is the direct superior?</translation>
    </message>
    <message>
        <source>%1
Tanpa penunjukan, atasannya adalah kepala unit kerjanya, lalu kepala OPD; kosongkan namanya untuk kembali ke sana.</source>
        <translation>%1
Unless named, it is the head of the work unit, then the head of the office; leave the name empty to return there.</translation>
    </message>
    <message>
        <source>Catat atasan</source>
        <translation>Record superior</translation>
    </message>
    <message>
        <source>Nama atau NIP atasan</source>
        <translation>Name or NIP of the superior</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Seseorang bukan atasannya sendiri. Pilih orang lain.</source>
        <translation>Nobody is his own superior. Choose somebody else.</translation>
    </message>
    <message>
        <source>Tanggalnya belum diisi. Tulis hari/bulan/tahun, misalnya 01/10/2026.</source>
        <translation>The date is not filled in yet. Write day/month/year, for example 01/10/2026.</translation>
    </message>
    <message>
        <source>Siapa kepalanya?</source>
        <translation>Who is the head?</translation>
    </message>
    <message>
        <source>%1
Kepala unit menjadi atasan langsung pegawainya; kepala OPD menjadi atasan mereka yang tidak mempunyai kepala unit.</source>
        <translation>%1
The head of a unit is the direct superior of its people; the head of the office is that of those without a head of unit.</translation>
    </message>
    <message>
        <source>Catat kepala</source>
        <translation>Record head</translation>
    </message>
    <message>
        <source>Nama atau NIP kepala</source>
        <translation>Name or NIP of the head</translation>
    </message>
    <message>
        <source>Mulai tanggal (kosong: sejak semula)</source>
        <translation>From (empty: since ever)</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PeoplePresenter</name>
    <message>
        <source>s.d. %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>NIP berisi 18 angka; di sini ada %1. Periksa angka yang kurang atau lebih.</source>
        <translation>A NIP has 18 digits; here are %1. Look for the missing or extra digit.</translation>
    </message>
    <message>
        <source>Ada huruf yang mirip angka. Mungkin maksudnya %1; tulis demikian bila benar.</source>
        <translation>A letter stands where a digit belongs. Perhaps %1 is meant; write it so if that is right.</translation>
    </message>
    <message>
        <source>Tanda ke-%1 bukan angka. Tulis 18 angka tanpa huruf.</source>
        <translation>Character %1 is no digit. Write 18 digits without letters.</translation>
    </message>
    <message>
        <source>Angka terakhirnya hilang karena lembar sebar. Salin NIP dari SK atau kartu pegawai.</source>
        <translation>A spreadsheet lost its last digits. Copy the NIP from the decree or the employee card.</translation>
    </message>
    <message>
        <source>Delapan angka pertama bukan tanggal lahir yang ada. Periksa tahun, bulan, dan harinya.</source>
        <translation>The first eight digits are no date of birth. Check year, month and day.</translation>
    </message>
    <message>
        <source>Angka ke-9 sampai ke-14 bukan TMT CPNS atau tahun dan urutan kontrak PPPK yang mungkin.</source>
        <translation>Digits 9 to 14 are no possible appointment as CPNS, nor year and order of a PPPK contract.</translation>
    </message>
    <message>
        <source>Angka ke-15 seharusnya 1 (laki-laki) atau 2 (perempuan).</source>
        <translation>Digit 15 should be 1 (male) or 2 (female).</translation>
    </message>
    <message>
        <source>Ini NIK (16 angka), bukan NIP. Tulis di isian NIK.</source>
        <translation>This is a NIK (16 digits), not a NIP. Write it into the field NIK.</translation>
    </message>
    <message>
        <source>NIP ini bukan 18 angka yang benar. Periksa tanggal lahir dan urutannya, atau kosongkan.</source>
        <translation>This NIP is not 18 sound digits. Check the date of birth and the serial, or leave it empty.</translation>
    </message>
    <message>
        <source>Semua OPD</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Belum ditempatkan</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>Sudah keluar</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>%1 pegawai</source>
        <translation>%1 employees</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>The name is not filled in yet.</translation>
    </message>
    <message>
        <source>Pilih OPD tempatnya bekerja.</source>
        <translation>Choose the office of work.</translation>
    </message>
    <message>
        <source>Menambah pegawai %1</source>
        <translation>Adding employee %1</translation>
    </message>
    <message>
        <source>Pilih OPD tujuannya.</source>
        <translation>Choose the office to go to.</translation>
    </message>
    <message>
        <source>Hari pertama di tempat baru belum diisi. Tulis hari/bulan/tahun, misalnya 01/12/2026.</source>
        <translation>The first day at the new place is not filled in yet. Write day/month/year, for example 01/12/2026.</translation>
    </message>
    <message>
        <source>Memutasi %1 ke %2 mulai %3</source>
        <translation>Transferring %1 to %2 from %3</translation>
    </message>
    <message>
        <source>Hari kerja terakhir belum diisi. Tulis hari/bulan/tahun, misalnya 31/12/2026.</source>
        <translation>The last day of work is not filled in yet. Write day/month/year, for example 31/12/2026.</translation>
    </message>
    <message>
        <source>Mencatat %1 keluar (%2) setelah %3</source>
        <translation>Recording that %1 leaves (%2) after %3</translation>
    </message>
    <message>
        <source>Menunjuk %1 sebagai atasan langsung %2</source>
        <translation>Naming %1 direct superior of %2</translation>
    </message>
    <message>
        <source>Mengembalikan atasan langsung %1 kepada kepala unitnya</source>
        <translation>Returning the direct superior of %1 to the head of the unit</translation>
    </message>
    <message>
        <source>Mencatat %1 sebagai kepala %2</source>
        <translation>Recording %1 as head of %2</translation>
    </message>
    <message>
        <source>Pegawai %1</source>
        <translation>Employees %1</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Tempat kerja pada %1</source>
        <translation>Place of work on %1</translation>
    </message>
    <message>
        <source>Belum ada penempatan pada hari itu.</source>
        <translation>No placement on that day yet.</translation>
    </message>
    <message>
        <source>Belum diketahui: kepala unit atau OPD-nya belum dicatat.</source>
        <translation>Not known yet: the head of the unit or office is not recorded.</translation>
    </message>
    <message>
        <source>Yang terbaca dari NIP</source>
        <translation>What the NIP says</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>TMT CPNS</source>
        <translation>CPNS since</translation>
    </message>
    <message>
        <source>Kontrak PPPK</source>
        <translation>PPPK contract</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation>female</translation>
    </message>
    <message>
        <source>Daftar menunjukkan keadaan per %1; mutasi sesudahnya tidak mengubahnya.</source>
        <translation>The list shows the state of %1; later transfers do not change it.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PeopleSearchPresenter</name>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PeopleView</name>
    <message>
        <source>Pegawai</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Di sini tampil setiap pegawai dengan NIP, golongan, jabatan, dan tempat kerjanya menurut tanggal. Mulailah dengan daftar pegawai (DUK atau bezetting) dari sebuah OPD.</source>
        <translation>Here stands every employee with NIP, grade, post and place of work as of a date. Begin with a list of employees (DUK or bezetting) of an office.</translation>
    </message>
    <message>
        <source>Ambil dari daftar …</source>
        <translation>Take from a list …</translation>
    </message>
    <message>
        <source>atau jatuhkan berkas daftar di sini</source>
        <translation>or drop the file of a list here</translation>
    </message>
    <message>
        <source>Tambah pegawai</source>
        <translation>Add employee</translation>
    </message>
    <message>
        <source>Enter membuka pegawai · Ctrl+Shift+L menyaring per kolom · beberapa baris terpilih dimutasi bersama</source>
        <translation>Enter opens the person · Ctrl+Shift+L filters by column · several selected rows are transferred together</translation>
    </message>
    <message>
        <source>Atasan …</source>
        <translation>Superior …</translation>
    </message>
    <message>
        <source>Keluar …</source>
        <translation>Leave …</translation>
    </message>
    <message>
        <source>Mutasi …</source>
        <translation>Transfer …</translation>
    </message>
    <message>
        <source>Cari nama, NIP, jabatan, atau unit</source>
        <translation>Search name, NIP, post or unit</translation>
    </message>
    <message>
        <source>Cari pegawai di daftar ini</source>
        <translation>Search employees in this list</translation>
    </message>
    <message>
        <source>Keadaan per tanggal</source>
        <translation>As of date</translation>
    </message>
    <message>
        <source>Keadaan per</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Buka	Enter</source>
        <translation>Open	Enter</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>Keadaan per &lt;b&gt;%1&lt;/b&gt;: nama OPD, tempat, golongan, dan jabatan seperti pada hari itu. Kosongkan tanggalnya untuk kembali ke hari ini.</source>
        <translation>As of &lt;b&gt;%1&lt;/b&gt;: names of offices, places, grades and posts as on that day. Empty the date to return to today.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PeopleWords</name>
    <message>
        <source>pensiun</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>pindah ke instansi lain</source>
        <translation>moved to another agency</translation>
    </message>
    <message>
        <source>berhenti</source>
        <translation>resigned</translation>
    </message>
    <message>
        <source>meninggal dunia</source>
        <translation>died</translation>
    </message>
    <message>
        <source>alasan lain</source>
        <translation>other reason</translation>
    </message>
    <message>
        <source>%1, hari terakhir %2</source>
        <translation>%1, last day %2</translation>
    </message>
    <message>
        <source>ditunjuk untuk pegawai ini</source>
        <translation>named for this employee</translation>
    </message>
    <message>
        <source>kepala unit kerjanya</source>
        <translation>head of the work unit</translation>
    </message>
    <message>
        <source>kepala OPD</source>
        <translation>head of the office</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Gol.</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation>Direct superior</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PersonChoiceDialog</name>
    <message>
        <source>Siapa yang dimaksud dengan %1?</source>
        <translation>Who is meant by %1?</translation>
    </message>
    <message>
        <source>Rekamannya dihitung untuk orang itu sejak dipastikan. Pilihan ini dapat diurungkan.</source>
        <translation>From then on its punches count for that person. The choice can be undone.</translation>
    </message>
    <message>
        <source>ketik sebagian nama atau NIP</source>
        <translation>type a part of the name or NIP</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sejak tanggal (kosong: selalu)</source>
        <translation>Since (empty: always)</translation>
    </message>
    <message>
        <source>Pastikan</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Tidak ada tepat satu pegawai yang cocok. Ketik sebagian nama, lalu pilih dari daftar.</source>
        <translation>Not exactly one person fits. Type a part of the name, then choose from the list.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PersonPresenter</name>
    <message>
        <source>sejak semula; tidak diketahui sejak kapan</source>
        <translation>since ever; not known since when</translation>
    </message>
    <message>
        <source>seterusnya</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Mulai (TMT)</source>
        <translation>From (TMT)</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>ditetapkan petugas</source>
        <translation>set by staff</translation>
    </message>
    <message>
        <source>Mesin</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Diketahui dari</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>Waktu (UTC)</source>
        <translation>Time (UTC)</translation>
    </message>
    <message>
        <source>Perbuatan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Yang berubah</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>diurungkan</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>“%1” bukan tanggal. Tulis hari/bulan/tahun, misalnya 01/12/2026.</source>
        <translation>“%1” is no date. Write day/month/year, for example 01/12/2026.</translation>
    </message>
    <message>
        <source>Hari terakhir mendahului hari pertamanya. Betulkan salah satunya.</source>
        <translation>The last day is before the first. Correct one of them.</translation>
    </message>
    <message>
        <source>Jenis kepegawaian</source>
        <translation>Kind of employment</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>The name is not filled in yet.</translation>
    </message>
    <message>
        <source>NIK ini bukan 16 angka yang benar. Salin dari KTP, atau kosongkan.</source>
        <translation>This NIK is not 16 sound digits. Copy it from the KTP, or leave it empty.</translation>
    </message>
    <message>
        <source>Berbeda dari NIP (%1). Keduanya tetap disimpan; periksa mana yang benar.</source>
        <translation>Differs from the NIP (%1). Both are kept; check which is right.</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation>female</translation>
    </message>
    <message>
        <source>Menurut NIP: lahir %1, %2, PPPK tahun %3, kontrak ke-%4</source>
        <translation>By the NIP: born %1, %2, PPPK of %3, contract %4</translation>
    </message>
    <message>
        <source>Menurut NIP: lahir %1, %2, CPNS sejak %3-%4</source>
        <translation>By the NIP: born %1, %2, CPNS since %3-%4</translation>
    </message>
    <message>
        <source>Mengubah data diri %1</source>
        <translation>Changing the identity of %1</translation>
    </message>
    <message>
        <source>Mencatat %1 %2 untuk %3</source>
        <translation>Recording %1 %2 for %3</translation>
    </message>
    <message>
        <source>Isinya tidak boleh kosong. Akhiri dengan tanggal di kolom Sampai.</source>
        <translation>The value may not be empty. End it with a date in the column Until.</translation>
    </message>
    <message>
        <source>Mengubah riwayat %1</source>
        <translation>Changing the terms of %1</translation>
    </message>
    <message>
        <source>Mengubah penempatan %1</source>
        <translation>Changing the placements of %1</translation>
    </message>
    <message>
        <source>dari daftar pegawai</source>
        <translation>from a list of employees</translation>
    </message>
    <message>
        <source>PIN sama dengan NIP</source>
        <translation>PIN equals the NIP</translation>
    </message>
    <message>
        <source>nama sama, disetujui</source>
        <translation>same name, confirmed</translation>
    </message>
    <message>
        <source>awal NIP, disetujui</source>
        <translation>beginning of the NIP, confirmed</translation>
    </message>
    <message>
        <source>awal nama, disetujui</source>
        <translation>beginning of the name, confirmed</translation>
    </message>
    <message>
        <source>15 angka NIP dan nama, disetujui</source>
        <translation>15 digits of the NIP and the name, confirmed</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>gelar depan</source>
        <translation>front title</translation>
    </message>
    <message>
        <source>gelar belakang</source>
        <translation>back title</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>tanggal lahir</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>isi</source>
        <translation>value</translation>
    </message>
    <message>
        <source>mulai</source>
        <translation>from</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>until</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>alasan</source>
        <translation>reason</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PersonView</name>
    <message>
        <source>Riwayat perubahan</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>setiap perubahan data orang ini, dari jurnal</source>
        <translation>every change of this person&apos;s data, from the journal</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Nama tanpa gelar</source>
        <translation>Name without titles</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Front title</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Back title</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tanggal lahir (bila berbeda dari NIP)</source>
        <translation>Date of birth (where it differs from the NIP)</translation>
    </message>
    <message>
        <source>Ganti …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Ganti atasan langsung</source>
        <translation>Change the direct superior</translation>
    </message>
    <message>
        <source>Atasan langsung</source>
        <translation>Direct superior</translation>
    </message>
    <message>
        <source>Tersimpan begitu isian ditinggalkan.</source>
        <translation>Saved as a field is left.</translation>
    </message>
    <message>
        <source>Golongan, jabatan, jenis</source>
        <translation>Grade, post, kind</translation>
    </message>
    <message>
        <source>Golongan baru …</source>
        <translation>New grade …</translation>
    </message>
    <message>
        <source>Jabatan baru …</source>
        <translation>New post …</translation>
    </message>
    <message>
        <source>Jenis baru …</source>
        <translation>New kind …</translation>
    </message>
    <message>
        <source>Golongan, jabatan, dan jenis dengan masanya</source>
        <translation>Grade, post and kind with their dates</translation>
    </message>
    <message>
        <source>Penempatan</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Keluar …</source>
        <translation>Leave …</translation>
    </message>
    <message>
        <source>Mutasi …</source>
        <translation>Transfer …</translation>
    </message>
    <message>
        <source>Penempatan dengan masanya</source>
        <translation>Placements with their dates</translation>
    </message>
    <message>
        <source>PIN di mesin absensi</source>
        <translation>PIN at fingerprint machines</translation>
    </message>
    <message>
        <source>%1 baru?</source>
        <translation>New %1?</translation>
    </message>
    <message>
        <source>Yang sekarang berakhir sehari sebelumnya; daftar untuk hari-hari sebelumnya tidak berubah.</source>
        <translation>The present one ends the day before; lists of earlier days do not change.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Mulai berlaku (TMT)</source>
        <translation>Holds from (TMT)</translation>
    </message>
    <message>
        <source>Isinya belum ditulis.</source>
        <translation>The value is not written yet.</translation>
    </message>
    <message>
        <source>Tanggalnya belum diisi. Tulis hari/bulan/tahun, misalnya 01/10/2026.</source>
        <translation>The date is not filled in yet. Write day/month/year, for example 01/10/2026.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Belum diketahui: kepala unit atau OPD-nya belum dicatat.</source>
        <translation>Not known yet: the head of the unit or office is not recorded.</translation>
    </message>
    <message>
        <source>belum dikenal mesin mana pun</source>
        <translation>not known to any machine yet</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::PrintWords</name>
    <message>
        <source>Cetak %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Pencetak “%1” menolak pekerjaan ini. Periksa apakah menyala dan berisi kertas, lalu cetak lagi.</source>
        <translation>The printer “%1” refused this job. Check that it is on and has paper, then print again.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::ProfileWords</name>
    <message>
        <source>tidak diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Karakteristik</source>
        <translation>Characteristic</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::QualityTab</name>
    <message>
        <source>Yang terlihat pada jawaban</source>
        <translation>What was noticed in the answers</translation>
    </message>
    <message>
        <source>Dikecualikan</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Tanda mutu jawaban</source>
        <translation>Quality flags of answers</translation>
    </message>
    <message>
        <source>Tanda tidak mengubah angka. Yang dikecualikan seseorang, dengan alasan, tidak dihitung dan tercetak di laporan.</source>
        <translation>Flags change no figure. What a person excludes, with a reason, is not counted and is printed in the report.</translation>
    </message>
    <message>
        <source>Jawaban yang dikecualikan</source>
        <translation>Excluded answers</translation>
    </message>
    <message>
        <source>%1 tanda</source>
        <translation>%1 flags</translation>
    </message>
    <message>
        <source>tidak ada tanda</source>
        <translation>no flags</translation>
    </message>
    <message>
        <source>%1 jawaban</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>Aturan mutu %1</source>
        <translation>Quality rule %1</translation>
    </message>
    <message>
        <source>Yang terlihat</source>
        <translation>What was noticed</translation>
    </message>
    <message>
        <source>Akibat pada IKM</source>
        <translation>Effect on the IKM</translation>
    </message>
    <message>
        <source>Dengan jawaban ini</source>
        <translation>With these answers</translation>
    </message>
    <message>
        <source>Tanpa jawaban ini</source>
        <translation>Without these answers</translation>
    </message>
    <message>
        <source>Baris di belakangnya</source>
        <translation>Rows behind it</translation>
    </message>
    <message>
        <source>Tidak menyangkut baris tertentu.</source>
        <translation>Concerns no row in particular.</translation>
    </message>
    <message>
        <source>Kecualikan …</source>
        <translation>Exclude …</translation>
    </message>
    <message>
        <source>Buka di Jawaban</source>
        <translation>Open in Answers</translation>
    </message>
    <message>
        <source>Jawaban di balik tanda</source>
        <translation>Answers behind the flag</translation>
    </message>
    <message>
        <source>Aturan mutu tidak menemukan apa pun pada jawaban survei ini. Semua jawaban dihitung, kecuali yang dikecualikan seseorang.</source>
        <translation>The quality rules noticed nothing about the answers of this survey. All answers count, except those that somebody excluded.</translation>
    </message>
    <message>
        <source>Pilih baris dengan klik, Ctrl+klik, atau Shift+panah. Tanpa pilihan, “Kecualikan …” berlaku untuk semuanya.</source>
        <translation>Choose rows by click, Ctrl+click or Shift+arrows. Without a choice, “Exclude …” takes all of them.</translation>
    </message>
    <message>
        <source>Pilih baris, lalu “Sertakan kembali”.</source>
        <translation>Choose a row, then “Include again”.</translation>
    </message>
    <message>
        <source>tanda ini tidak menyangkut baris tertentu</source>
        <translation>this flag is not about certain rows</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::QuestionDialog</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::Rail</name>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RailEntry</name>
    <message>
        <source>%1 menunggu</source>
        <translation>%1 waiting</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RecapPresenter</name>
    <message>
        <source>Menyusun halaman</source>
        <translation>Laying out pages</translation>
    </message>
    <message>
        <source>%1 halaman</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Menyimpan PDF</source>
        <translation>Saving PDF</translation>
    </message>
    <message>
        <source>Menyimpan xlsx</source>
        <translation>Saving xlsx</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RecapTab</name>
    <message>
        <source>Pratinjau rekap</source>
        <translation>Preview of the recap</translation>
    </message>
    <message>
        <source>Halaman %1 dari %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Matriks bulan</source>
        <translation>Month matrix</translation>
    </message>
    <message>
        <source>Per pegawai</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Semua OPD</source>
        <translation>All OPD</translation>
    </message>
    <message>
        <source>Belum mengirim</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Calon TK</source>
        <translation>TK candidates</translation>
    </message>
    <message>
        <source>Halaman sedang disusun …</source>
        <translation>Laying out pages …</translation>
    </message>
    <message>
        <source>Dikirim ke pencetak.</source>
        <translation>Sent to the printer.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RespondentsTab</name>
    <message>
        <source>Karakteristik responden</source>
        <translation>Characteristics of respondents</translation>
    </message>
    <message>
        <source>Jumlah tiap tabel sama dengan jumlah responden yang dihitung.</source>
        <translation>Each table adds up to the respondents counted.</translation>
    </message>
    <message>
        <source>%1 responden</source>
        <translation>%1 respondents</translation>
    </message>
    <message>
        <source>berkas jawaban tidak memuat profil responden</source>
        <translation>the answers carry no profile of respondents</translation>
    </message>
    <message>
        <source>Kecukupan responden</source>
        <translation>Enough respondents?</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::ResultTab</name>
    <message>
        <source>Periode lalu</source>
        <translation>Last period</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>pengguna belum diisi</source>
        <translation>number of users missing</translation>
    </message>
    <message>
        <source>%1 dari %2 perlu</source>
        <translation>%1 of %2 required</translation>
    </message>
    <message>
        <source>Sesuai</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Kurang %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Belum dapat ditetapkan</source>
        <translation>Not determined yet</translation>
    </message>
    <message>
        <source>IKM unit pelayanan</source>
        <translation>IKM of the service unit</translation>
    </message>
    <message>
        <source>Terendah</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nilai per unsur</source>
        <translation>Value by element</translation>
    </message>
    <message>
        <source>Mengapa IKM ini?</source>
        <translation>Why this IKM?</translation>
    </message>
    <message>
        <source>Langkah: Σ ÷ n → NRR; NRR × bobot; jumlahkan → NI; × 25 → IKM. Jumlah dihitung dari angka penuh.</source>
        <translation>Steps: Σ ÷ n → NRR; NRR × weight; add up → NI; × 25 → IKM. Sums are computed from full figures.</translation>
    </message>
    <message>
        <source>Grafik unsur</source>
        <translation>Chart of elements</translation>
    </message>
    <message>
        <source>Grafik nilai unsur</source>
        <translation>Chart of element values</translation>
    </message>
    <message>
        <source>Menurut bobot lain</source>
        <translation>By other weights</translation>
    </message>
    <message>
        <source>IKM menurut bobot lain</source>
        <translation>IKM by other weights</translation>
    </message>
    <message>
        <source>%1 catatan lain ada pada Mengapa?</source>
        <translation>%1 more notes under Why?</translation>
    </message>
    <message>
        <source>mulai %1 · arsir: terendah</source>
        <translation>from %1 · hatched: lowest</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RosterComparisonPresenter</name>
    <message>
        <source>Membaca %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Di berkas ini tidak ditemukan daftar pegawai. Pilih berkas DUK, bezetting, atau daftar nama dengan NIP.</source>
        <translation>No list of employees was found in this file. Choose a DUK, a bezetting, or a list of names with NIP.</translation>
    </message>
    <message>
        <source>ditetapkan: %1</source>
        <translation>decided: %1</translation>
    </message>
    <message>
        <source>ditetapkan sebagai orang baru</source>
        <translation>decided to be a new person</translation>
    </message>
    <message>
        <source>Pilih dahulu OPD pemilik daftar ini.</source>
        <translation>Choose first whose list this is.</translation>
    </message>
    <message>
        <source>Belum ada baris yang dicentang.</source>
        <translation>No row is ticked yet.</translation>
    </message>
    <message>
        <source>%1 perubahan dari %2 ditulis.</source>
        <translation>%1 changes from %2 were written.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RosterComparisonView</name>
    <message>
        <source>Daftar pegawai dari OPD (DUK, bezetting, daftar nama dengan NIP) dibandingkan dengan yang tercatat: siapa baru, pindah, berubah, atau tidak ada lagi. Tidak ada yang tertulis sebelum Anda mencentangnya.</source>
        <translation>A list of employees from an office (DUK, bezetting, names with NIP) is compared with what is recorded: who is new, moved, changed or gone. Nothing is written before you tick it.</translation>
    </message>
    <message>
        <source>Pilih berkas …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>atau jatuhkan berkas di sini (xlsx, xls, ods, csv)</source>
        <translation>or drop a file here (xlsx, xls, ods, csv)</translation>
    </message>
    <message>
        <source>Perbandingan daftar</source>
        <translation>Comparison of the list</translation>
    </message>
    <message>
        <source>Daftar pegawai</source>
        <translation>List of employees</translation>
    </message>
    <message>
        <source>Spasi mencentang baris terpilih. Sel kosong di daftar tidak menghapus apa pun.</source>
        <translation>Space ticks the selected rows. Empty cells of the list erase nothing.</translation>
    </message>
    <message>
        <source>Daftar dari</source>
        <translation>List of</translation>
    </message>
    <message>
        <source>keadaan per</source>
        <translation>as of</translation>
    </message>
    <message>
        <source>Berkas lain …</source>
        <translation>Another file …</translation>
    </message>
    <message>
        <source>Memang dia</source>
        <translation>That is the person</translation>
    </message>
    <message>
        <source>Orang yang diusulkan di baris terpilih adalah orang ini</source>
        <translation>The person proposed in the selected rows is this one</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Orang di baris terpilih belum tercatat</source>
        <translation>The person in the selected rows is not recorded yet</translation>
    </message>
    <message>
        <source>Pilih daftar pegawai</source>
        <translation>Choose a list of employees</translation>
    </message>
    <message>
        <source>Lembar sebar (*.xlsx *.xls *.ods *.csv *.html)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv *.html)</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>(pilih OPD)</source>
        <translation>(choose an office)</translation>
    </message>
    <message>
        <source>%1 sel di berkas perlu dilihat. Yang pertama: %2</source>
        <translation>%1 cells of the file need a look. The first: %2</translation>
    </message>
    <message>
        <source>OPD pemilik daftar belum diketahui. Pilih OPD-nya, supaya yang pindah dan yang tidak ada lagi tampak.</source>
        <translation>Whose list this is, is not known. Choose the office, so that who moved and who is gone can be seen.</translation>
    </message>
    <message>
        <source>Berkas tidak menyebut “keadaan per”. Isi tanggalnya; kosong berarti hari ini.</source>
        <translation>The file does not say “keadaan per”. Fill in the date; empty means today.</translation>
    </message>
    <message>
        <source>Tulis %1 perubahan</source>
        <translation>Write %1 changes</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RosterModel</name>
    <message>
        <source>lepas piket</source>
        <translation>rest after night duty</translation>
    </message>
    <message>
        <source>libur sif</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>Kode ini tidak ada di pola jam kerjanya; harinya belum dapat ditetapkan.</source>
        <translation>The schedule has no such code; the day cannot be determined yet.</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>jam bersih sebulan menurut sifnya</source>
        <translation>net hours of the month by the shifts</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RosterPresenter</name>
    <message>
        <source>semua unit kerja</source>
        <translation>all work units</translation>
    </message>
    <message>
        <source>Mengisi jadwal sif %1, %2</source>
        <translation>Entering the duty roster of %1, %2</translation>
    </message>
    <message>
        <source>%1 pegawai, tidak ada yang bersif</source>
        <translation>%1 employees, none on shifts</translation>
    </message>
    <message>
        <source>%1 pegawai bersif</source>
        <translation>%1 employees on shifts</translation>
    </message>
    <message>
        <source>%1 hari belum diisi</source>
        <translation>%1 days not filled in</translation>
    </message>
    <message>
        <source>%1 kode tidak dikenal</source>
        <translation>%1 unknown codes</translation>
    </message>
    <message>
        <source>OFF libur sif</source>
        <translation>OFF off duty</translation>
    </message>
    <message>
        <source>LP lepas piket</source>
        <translation>LP rest after night duty</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RosterView</name>
    <message>
        <source>Jadwal sif</source>
        <translation>Duty roster</translation>
    </message>
    <message>
        <source>Di sini belum ada pegawai yang tercatat. Impor daftar pegawainya, lalu isi jadwal sifnya; jadwal dari Excel dapat ditempel langsung ke tabel.</source>
        <translation>No employees are on record here yet. Import their list, then enter the roster; one from Excel can be pasted right into the table.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Belum ada sif bagi pegawai di sini: tambahkan pola dengan sif, lalu berikan kepada unit kerjanya.</source>
        <translation>There are no shifts for anybody here yet: add a schedule with shifts, then assign it to the work unit.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RuleChoicePresenter</name>
    <message>
        <source>Menghitung akibat pilihan</source>
        <translation>Computing the effect of the choice</translation>
    </message>
    <message>
        <source>%1 · yang dipakai sekarang</source>
        <translation>%1 · in use now</translation>
    </message>
    <message>
        <source>%1 · tidak ada yang berubah</source>
        <translation>%1 · nothing changes</translation>
    </message>
    <message>
        <source>%1 · %2 dari %3 survei berubah</source>
        <translation>%1 · %2 of %3 surveys change</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>dan %1 survei lain</source>
        <translation>and %1 more surveys</translation>
    </message>
    <message>
        <source>Akibatnya sedang dihitung …</source>
        <translation>Its effect is being computed …</translation>
    </message>
    <message>
        <source>Belum ada survei yang belum terbit, jadi tidak ada angka yang berubah.</source>
        <translation>There is no survey that is not issued, so no figure changes.</translation>
    </message>
    <message>
        <source>Angka di tiap pilihan: survei terakhir, %1.</source>
        <translation>Figures at each value: the last survey, %1.</translation>
    </message>
    <message>
        <source>Memilih %1: %2</source>
        <translation>Choosing %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 survei disesuaikan.</source>
        <translation>%1. %2 surveys were adapted.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RuleChoiceTab</name>
    <message>
        <source>Pilihan SKM</source>
        <translation>SKM choices</translation>
    </message>
    <message>
        <source>yang tidak diputuskan peraturan, diputuskan bagian</source>
        <translation>what the regulation leaves open, the bureau decides</translation>
    </message>
    <message>
        <source>Paket aturan</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>berkas aturan bertanggal di belakang setiap angka</source>
        <translation>the dated rule files behind every figure</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Dasar hukum atau keputusan</source>
        <translation>Legal basis or decision</translation>
    </message>
    <message>
        <source>Pakai pilihan ini</source>
        <translation>Use this choice</translation>
    </message>
    <message>
        <source>Yang sudah terbit tidak berubah.</source>
        <translation>What was issued does not change.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::RuleChoices</name>
    <message>
        <source>bawaan</source>
        <translation>default</translation>
    </message>
    <message>
        <source>semula</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Berlaku mulai %1</source>
        <translation>Holds from %1</translation>
    </message>
    <message>
        <source>pilihan program; peraturan tidak menyebutnya</source>
        <translation>choice of the program; the regulation is silent</translation>
    </message>
    <message>
        <source>Bobot unsur</source>
        <translation>Weight of elements</translation>
    </message>
    <message>
        <source>Pengali tiap unsur. Pembulatan bobot menurunkan nilai tertinggi yang dapat dicapai.</source>
        <translation>Multiplies each element. Rounding it lowers the highest possible value.</translation>
    </message>
    <message>
        <source>1/9 (tepat)</source>
        <translation>1/9 (exact)</translation>
    </message>
    <message>
        <source>paling tinggi 100,00</source>
        <translation>at most 100.00</translation>
    </message>
    <message>
        <source>paling tinggi 99,99</source>
        <translation>at most 99.99</translation>
    </message>
    <message>
        <source>paling tinggi 99,90</source>
        <translation>at most 99.90</translation>
    </message>
    <message>
        <source>paling tinggi 99,00; laporan lama</source>
        <translation>at most 99.00; older reports</translation>
    </message>
    <message>
        <source>Batas mutu dari</source>
        <translation>Limits of grades from</translation>
    </message>
    <message>
        <source>Angka mana yang dibandingkan dengan batas A, B, C, dan D.</source>
        <translation>Which figure is compared with the limits of A, B, C and D.</translation>
    </message>
    <message>
        <source>angka tercetak</source>
        <translation>printed figure</translation>
    </message>
    <message>
        <source>IKM dibulatkan dua desimal</source>
        <translation>IKM rounded to two decimals</translation>
    </message>
    <message>
        <source>angka penuh</source>
        <translation>exact figure</translation>
    </message>
    <message>
        <source>NI empat desimal</source>
        <translation>NI to four decimals</translation>
    </message>
    <message>
        <source>Jawaban kosong</source>
        <translation>Blank answers</translation>
    </message>
    <message>
        <source>Bagaimana pertanyaan yang tidak dijawab dihitung.</source>
        <translation>How unanswered questions are counted.</translation>
    </message>
    <message>
        <source>penyebut per unsur</source>
        <translation>denominator per element</translation>
    </message>
    <message>
        <source>yang kosong tidak ikut dihitung pada unsur itu</source>
        <translation>blanks do not count for that element</translation>
    </message>
    <message>
        <source>lembarnya dikeluarkan</source>
        <translation>the form is left out</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>IKM tidak dihitung sebelum lengkap</source>
        <translation>no IKM until all is complete</translation>
    </message>
    <message>
        <source>Beberapa pertanyaan per unsur</source>
        <translation>Several questions per element</translation>
    </message>
    <message>
        <source>Cara menyatukan pertanyaan yang mengukur unsur yang sama.</source>
        <translation>How questions about the same element are joined.</translation>
    </message>
    <message>
        <source>rata-rata pertanyaan</source>
        <translation>mean of the questions</translation>
    </message>
    <message>
        <source>rata-rata per responden</source>
        <translation>mean per respondent</translation>
    </message>
    <message>
        <source>Unsur tambahan</source>
        <translation>Extra elements</translation>
    </message>
    <message>
        <source>Unsur di luar sembilan unsur peraturan.</source>
        <translation>Elements beyond the nine of the regulation.</translation>
    </message>
    <message>
        <source>dilaporkan terpisah</source>
        <translation>reported apart</translation>
    </message>
    <message>
        <source>ikut dihitung</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>bobot menjadi 1/jumlah unsur</source>
        <translation>the weight becomes 1/number of elements</translation>
    </message>
    <message>
        <source>Jumlah responden</source>
        <translation>Number of respondents</translation>
    </message>
    <message>
        <source>Cara menetapkan responden yang perlu. Angkanya di kanan tiap pilihan.</source>
        <translation>How the required respondents are found. The figure stands under each value.</translation>
    </message>
    <message>
        <source>tabel Krejcie–Morgan</source>
        <translation>Krejcie–Morgan table</translation>
    </message>
    <message>
        <source>rumus Krejcie–Morgan</source>
        <translation>Krejcie–Morgan formula</translation>
    </message>
    <message>
        <source>rumus Slovin 5%</source>
        <translation>Slovin formula 5%</translation>
    </message>
    <message>
        <source>Urutan unsur</source>
        <translation>Order of elements</translation>
    </message>
    <message>
        <source>Urutan unsur di tabel dan laporan; angkanya tidak berubah.</source>
        <translation>Order of elements in tables and report; no figure changes.</translation>
    </message>
    <message>
        <source>menurut peraturan</source>
        <translation>as the regulation</translation>
    </message>
    <message>
        <source>menurut kuesioner</source>
        <translation>as the questionnaire</translation>
    </message>
    <message>
        <source>Kerangka laporan</source>
        <translation>Outline of the report</translation>
    </message>
    <message>
        <source>Susunan bab laporan; angkanya tidak berubah.</source>
        <translation>The chapters of the report; no figure changes.</translation>
    </message>
    <message>
        <source>lima bab</source>
        <translation>five chapters</translation>
    </message>
    <message>
        <source>empat bab dengan ringkasan</source>
        <translation>four chapters with a summary</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SchedulePage</name>
    <message>
        <source>Bagian jam kerja</source>
        <translation>Parts of working time</translation>
    </message>
    <message>
        <source>Pola jam kerja</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Jadwal sif</source>
        <translation>Duty roster</translation>
    </message>
    <message>
        <source>Jam kerja</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Pola jam kerja, siapa yang memakainya, dan jadwal sif</source>
        <translation>Schedules, who works by them, and duty rosters</translation>
    </message>
    <message>
        <source>Jam kerja menentukan siapa bertugas kapan; dari sini keterlambatan dan hari kerja tiap pegawai dihitung.</source>
        <translation>Working time says who is on duty when; lateness and working days of everybody are computed from it.</translation>
    </message>
    <message>
        <source>Catat pola jam kerja daerah: ketik jam di tabel seperti di Excel (07.30, 16.00), istirahat sebagai 12.00–13.00.</source>
        <translation>Record the regency&apos;s schedules: type times in the table as in Excel (07.30, 16.00), breaks as 12.00–13.00.</translation>
    </message>
    <message>
        <source>Isi jam Ramadan dan sif bila ada; sif boleh melewati tengah malam.</source>
        <translation>Fill in the hours of Ramadan and shifts if there are any; a shift may pass midnight.</translation>
    </message>
    <message>
        <source>Berikan pola kepada kabupaten, OPD, unit kerja, kelompok, atau pegawai, dengan tanggalnya.</source>
        <translation>Assign schedules to the regency, offices, work units, groups or employees, with their dates.</translation>
    </message>
    <message>
        <source>Bila jam berubah di tengah jalan, pakai “Jam lain mulai…”, supaya hari-hari sebelumnya tetap.</source>
        <translation>When hours change midway, use “Other hours from…”, so that the days before stay as they were.</translation>
    </message>
    <message>
        <source>Di Jadwal sif, isi kode tiap hari atau tempel dari Excel; OFF libur sif, LP lepas piket.</source>
        <translation>In the duty roster, enter a code a day or paste from Excel; OFF off duty, LP rest after night duty.</translation>
    </message>
    <message>
        <source>Perpres 21/2023 Pasal 3, 4, dan 7: 37 jam 30 menit seminggu, Ramadan 32 jam 30 menit, tanpa istirahat. Jam tiap hari ditetapkan daerah.</source>
        <translation>Perpres 21/2023 articles 3, 4 and 7: 37 hours 30 minutes a week, in Ramadan 32 hours 30 minutes, without breaks. Daily hours are set locally.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SchedulePresenter</name>
    <message>
        <source>tidak ada lagi</source>
        <translation>exists no more</translation>
    </message>
    <message>
        <source>Tidak ada pegawai dengan NIP ini. Periksa NIP-nya, atau catat dahulu pegawainya.</source>
        <translation>No employee has this NIP. Check it, or record the employee first.</translation>
    </message>
    <message>
        <source>Pilih kepada siapa pola ini diberikan.</source>
        <translation>Choose to whom the schedule is assigned.</translation>
    </message>
    <message>
        <source>Hari terakhir mendahului hari pertama.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Pada %1 tidak ada pegawai yang polanya berubah.</source>
        <translation>On %1 nobody&apos;s schedule changes.</translation>
    </message>
    <message>
        <source>%1 (sekarang %2)</source>
        <translation>%1 (now %2)</translation>
    </message>
    <message>
        <source>tanpa pola</source>
        <translation>no schedule</translation>
    </message>
    <message>
        <source>dan %1 lainnya</source>
        <translation>and %1 others</translation>
    </message>
    <message>
        <source>Pada %1 pola %2 pegawai berubah: %3.</source>
        <translation>On %1 the schedule of %2 employees changes: %3.</translation>
    </message>
    <message>
        <source>%1 diberikan kepada %2.</source>
        <translation>%1 is assigned to %2.</translation>
    </message>
    <message>
        <source>%1 tidak lagi diberikan kepada %2.</source>
        <translation>%1 is not assigned to %2 any more.</translation>
    </message>
    <message>
        <source>seluruh kabupaten</source>
        <translation>the whole regency</translation>
    </message>
    <message>
        <source>Pola tanpa hari kerja dan tanpa sif tidak dapat disimpan; isi dahulu satu hari atau satu sif.</source>
        <translation>A schedule without working days and shifts cannot be saved; fill in a day or a shift first.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai sif lain; pakai kode yang berbeda.</source>
        <translation>Another shift has this code; use a different one.</translation>
    </message>
    <message>
        <source>Pola jam kerja “%1” ditambahkan; berikan kepada yang memakainya.</source>
        <translation>Schedule “%1” was added; assign it to whoever works by it.</translation>
    </message>
    <message>
        <source>Disalin sebagai “%1”.</source>
        <translation>Copied as “%1”.</translation>
    </message>
    <message>
        <source>Mulai %1 pola ini menjadi catatan sendiri; ubah jamnya sekarang. Hari-hari sebelumnya tetap.</source>
        <translation>From %1 this schedule is a record of its own; change its hours now. The days before stay as they were.</translation>
    </message>
    <message>
        <source>Pola “%1” berakhir %2.</source>
        <translation>Schedule “%1” ends on %2.</translation>
    </message>
    <message>
        <source>Pola ini masih diberikan kepada %1 penerima. Cabut dahulu, atau akhiri polanya.</source>
        <translation>This schedule is still assigned %1 times. Withdraw that first, or end the schedule.</translation>
    </message>
    <message>
        <source>Pola “%1” dihapus.</source>
        <translation>Schedule “%1” was removed.</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>kurang %1</source>
        <translation>%1 less</translation>
    </message>
    <message>
        <source>lebih %1</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Seminggu %1 bersih. Perpres 21/2023 Pasal %2: %3; %4.</source>
        <translation>%1 net a week. Perpres 21/2023 article %2: %3; %4.</translation>
    </message>
    <message>
        <source>Jam seminggu</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>Peraturan menetapkan jumlah seminggu; jam tiap hari ditetapkan daerah. Jumlah yang berbeda ditunjukkan, tidak ditolak.</source>
        <translation>The regulation sets the sum of a week; daily hours are set locally. Another sum is shown, not refused.</translation>
    </message>
    <message>
        <source>Perpres 21/2023 Pasal 4</source>
        <translation>Perpres 21/2023 article 4</translation>
    </message>
    <message>
        <source>Biasa, bersih</source>
        <translation>Usual, net</translation>
    </message>
    <message>
        <source>menurut peraturan %1</source>
        <translation>by the regulation %1</translation>
    </message>
    <message>
        <source>Ramadan, bersih</source>
        <translation>Ramadan, net</translation>
    </message>
    <message>
        <source>Pola mana yang berlaku</source>
        <translation>Which schedule holds</translation>
    </message>
    <message>
        <source>Yang paling khusus: pegawai, lalu kelompok, unit kerja, OPD, kabupaten. Di antara yang setingkat, yang mulai paling akhir.</source>
        <translation>The most specific one: employee, then group, work unit, office, regency. Among equals the one that began last.</translation>
    </message>
    <message>
        <source>Unit bersif</source>
        <translation>Shift units</translation>
    </message>
    <message>
        <source>Tanpa jadwal sif, hari pegawai tetap “belum dapat ditetapkan”, bukan libur.</source>
        <translation>Without a roster the days stay “not determined yet”, they are not free.</translation>
    </message>
    <message>
        <source>Jam seminggu mengikuti jadwal sifnya.</source>
        <translation>The hours of a week follow the duty roster.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::ScheduleView</name>
    <message>
        <source>%1 (baru)</source>
        <translation>%1 (new)</translation>
    </message>
    <message>
        <source>Belum ada pola jam kerja yang dicatat, jadi semua pegawai memakai lima hari kerja bawaan (07.30–16.00, Jumat 16.30). Catat pola daerah sendiri, lalu berikan kepada yang memakainya.</source>
        <translation>No schedule is recorded yet, so everybody works by the five days of the program (07.30–16.00, Friday 16.30). Record the regency&apos;s own schedules, then assign them.</translation>
    </message>
    <message>
        <source>Mulai dari lima hari kerja</source>
        <translation>Begin with five working days</translation>
    </message>
    <message>
        <source>Mulai dari enam hari kerja</source>
        <translation>Begin with six working days</translation>
    </message>
    <message>
        <source>Pola</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Pola jam kerja</source>
        <translation>Schedules</translation>
    </message>
    <message>
        <source>Yang tidak diberi pola memakai lima hari kerja bawaan.</source>
        <translation>Whoever has no schedule works by the five days of the program.</translation>
    </message>
    <message>
        <source>Nama pola</source>
        <translation>Name of the schedule</translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Hanya menurut jadwal sif</source>
        <translation>By duty roster only</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Jam lain mulai…</source>
        <translation>Other hours from…</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bagian pola</source>
        <translation>Parts of the schedule</translation>
    </message>
    <message>
        <source>Jam kerja biasa</source>
        <translation>Usual hours</translation>
    </message>
    <message>
        <source>Jam kerja Ramadan</source>
        <translation>Hours of Ramadan</translation>
    </message>
    <message>
        <source>Pola ini tidak punya jam Ramadan; jam biasanya berlaku sepanjang tahun.</source>
        <translation>This schedule has no hours for Ramadan; the usual ones hold all year.</translation>
    </message>
    <message>
        <source>Tambah jam Ramadan</source>
        <translation>Add hours of Ramadan</translation>
    </message>
    <message>
        <source>Sif</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Diberikan kepada</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Berikan kepada…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Hari biasa</source>
        <translation>Usual days</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Ketik kode di baris kosong untuk sif baru. Jam pulang yang lebih awal berarti hari berikutnya.</source>
        <translation>Type a code in the empty row for a new shift. An earlier end means the next day.</translation>
    </message>
    <message>
        <source>Belum diberikan kepada siapa pun.</source>
        <translation>Not assigned to anybody yet.</translation>
    </message>
    <message>
        <source>Tanggal dapat diketik; kosong berarti tanpa batas.</source>
        <translation>Dates can be typed; empty means open.</translation>
    </message>
    <message>
        <source>Isi nama polanya.</source>
        <translation>Fill in the name of the schedule.</translation>
    </message>
    <message>
        <source>Mendahului hari pertamanya.</source>
        <translation>It is before the first day.</translation>
    </message>
    <message>
        <source>Salin pola</source>
        <translation>Copy a schedule</translation>
    </message>
    <message>
        <source>Jamnya sama; belum diberikan kepada siapa pun.</source>
        <translation>The hours are the same; it is not assigned to anybody yet.</translation>
    </message>
    <message>
        <source>Nama pola baru</source>
        <translation>Name of the new schedule</translation>
    </message>
    <message>
        <source>%1 (salinan)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Jam lain mulai tanggal berapa?</source>
        <translation>Other hours from which day?</translation>
    </message>
    <message>
        <source>Sampai hari sebelumnya jam yang sekarang tetap berlaku; status yang lalu tidak berubah. Yang memakai pola ini ikut beralih.</source>
        <translation>Up to the day before, the present hours hold; past statuses do not change. Whoever has the schedule moves along.</translation>
    </message>
    <message>
        <source>Tanggal, misalnya 01/01/2027</source>
        <translation>Date, for example 01/01/2027</translation>
    </message>
    <message>
        <source>Lanjutkan dengan jam baru</source>
        <translation>Go on with new hours</translation>
    </message>
    <message>
        <source>“%1” bukan tanggal. Tulis misalnya 01/01/2027, lalu ulangi.</source>
        <translation>“%1” is no date. Write for example 01/01/2027, then try again.</translation>
    </message>
    <message>
        <source>Akhiri pola “%1”?</source>
        <translation>End schedule “%1”?</translation>
    </message>
    <message>
        <source>Sesudah hari itu, yang memakainya mengikuti pola yang lebih umum.</source>
        <translation>After that day, whoever has it follows the more general schedule.</translation>
    </message>
    <message>
        <source>Hari terakhir, misalnya 31/12/2026</source>
        <translation>Last day, for example 31/12/2026</translation>
    </message>
    <message>
        <source>Akhiri pola</source>
        <translation>End the schedule</translation>
    </message>
    <message>
        <source>“%1” bukan tanggal. Tulis misalnya 31/12/2026, lalu ulangi.</source>
        <translation>“%1” is no date. Write for example 31/12/2026, then try again.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::Schedules</name>
    <message>
        <source>sif</source>
        <translation>shifts</translation>
    </message>
    <message>
        <source>Kabupaten</source>
        <translation>Regency</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Work unit</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>%1 s.d. %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>s.d. %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>selalu</source>
        <translation>always</translation>
    </message>
    <message>
        <source>Pola</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>jam bersih seminggu</source>
        <translation>net hours a week</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>yang memakainya hari ini</source>
        <translation>who work by it today</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>To</translation>
    </message>
    <message>
        <source>anggota hari ini</source>
        <translation>members today</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::ScoreBoxes</name>
    <message>
        <source>Jawaban formulir</source>
        <translation>Answers of the form</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>tidak dijawab</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SettingsPage</name>
    <message>
        <source>Profil kantor</source>
        <translation>Office profile</translation>
    </message>
    <message>
        <source>kop dan tempat tanda tangan bagian ini</source>
        <translation>letterhead and place of signing of this bureau</translation>
    </message>
    <message>
        <source>Nama kabupaten atau kota</source>
        <translation>Name of the regency or city</translation>
    </message>
    <message>
        <source>Baris pertama kop</source>
        <translation>First line of the letterhead</translation>
    </message>
    <message>
        <source>Tempat penandatanganan</source>
        <translation>Place of signing</translation>
    </message>
    <message>
        <source>Tersimpan begitu sebuah isian ditinggalkan; dapat diurungkan.</source>
        <translation>Saved as soon as a field is left; can be undone.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cadangkan sekarang…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Periksa sebuah cadangan…</source>
        <translation>Verify a backup…</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>500 tindakan terakhir, yang terbaru di atas</source>
        <translation>the last 500 acts, newest at the top</translation>
    </message>
    <message>
        <source>Riwayat tindakan</source>
        <translation>Journal of acts</translation>
    </message>
    <message>
        <source>Mengurungkan pun tercatat; tidak ada yang hilang dari riwayat.</source>
        <translation>Undoing is recorded too; nothing is ever lost from the journal.</translation>
    </message>
    <message>
        <source>Urungkan tindakan ini</source>
        <translation>Undo this act</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save backup</translation>
    </message>
    <message>
        <source>Cadangan Tinjau (*.cadangan)</source>
        <translation>Tinjau backup (*.cadangan)</translation>
    </message>
    <message>
        <source>Periksa cadangan</source>
        <translation>Verify backup</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Di sini diatur apa yang berlaku untuk seluruh berkas data.</source>
        <translation>Here is set what holds for the whole data file.</translation>
    </message>
    <message>
        <source>Profil kantor tercetak di kop dan tanda tangan.</source>
        <translation>The office profile is printed in letterhead and signature.</translation>
    </message>
    <message>
        <source>Buat cadangan secara teratur dan simpan di tempat lain.</source>
        <translation>Make backups regularly and keep them elsewhere.</translation>
    </message>
    <message>
        <source>Di Riwayat, pilih sebuah tindakan untuk mengurungkannya.</source>
        <translation>In the journal, select an act to undo it.</translation>
    </message>
    <message>
        <source>Tab Aturan menyebut dasar hukum tiap aturan beserta kepastiannya.</source>
        <translation>The tab Rules names the legal basis of each rule and how certain it is.</translation>
    </message>
    <message>
        <source>Nama kantor di kop, paling banyak tiga baris</source>
        <translation>Office name on the letterhead, at most three lines</translation>
    </message>
    <message>
        <source>Alamat di kop</source>
        <translation>Address on the letterhead</translation>
    </message>
    <message>
        <source>Pulihkan sebuah cadangan…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Cadangan yang terbukti</source>
        <translation>Proven backups</translation>
    </message>
    <message>
        <source>Terbukti: dibuka kembali, dan isinya sama dengan berkas data. Pemulihan selalu menjadi berkas baru; tidak ada yang ditimpa.</source>
        <translation>Proven: opened again, with the same content as the data file. Restoring always makes a new file; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Cadangan yang dipulihkan</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>Simpan sebagai berkas data baru</source>
        <translation>Save as a new data file</translation>
    </message>
    <message>
        <source>Berkas data Tinjau (*.tinjau)</source>
        <translation>Tinjau data file (*.tinjau)</translation>
    </message>
    <message>
        <source>Buka berkas yang dipulihkan?</source>
        <translation>Open the restored file?</translation>
    </message>
    <message>
        <source>%1 siap dipakai. Berkas data yang sekarang tetap ada di tempatnya.</source>
        <translation>%1 is ready. The present data file stays where it is.</translation>
    </message>
    <message>
        <source>Buka sekarang</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Tetap di berkas ini</source>
        <translation>Stay in this file</translation>
    </message>
    <message>
        <source>Pilihan kantor, masing-masing dengan dasar hukum dan tanggal mulai berlaku</source>
        <translation>Choices of the office, each with its legal basis and the day it holds from</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>Kertas dan nomor</source>
        <translation>Paper and numbers</translation>
    </message>
    <message>
        <source>Penanda tangan dicatat dengan masanya; naskah memakai yang berhak pada tanggalnya.</source>
        <translation>Signatories are recorded with their term; a paper takes who is entitled on its date.</translation>
    </message>
    <message>
        <source>Di Aturan, lihat dulu akibat sebuah pilihan, lalu pakai.</source>
        <translation>In Rules, look at the effect of a choice first, then use it.</translation>
    </message>
    <message>
        <source>Cadangkan dengan kata sandi…</source>
        <translation>Back up with a passphrase…</translation>
    </message>
    <message>
        <source>Kata sandi cadangan</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Cadangan hanya terbuka dengan kata sandi ini. Bila hilang, isinya tidak dapat dipulihkan oleh siapa pun.</source>
        <translation>The backup opens with this passphrase only. If it is lost, nobody can restore what is inside.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ketik sekali lagi</source>
        <translation>Type it once more</translation>
    </message>
    <message>
        <source>Supaya salah ketik tidak mengunci cadangan.</source>
        <translation>So that a slip does not lock the backup.</translation>
    </message>
    <message>
        <source>Pilih tempat</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda, jadi cadangan tidak dibuat. Ulangi dari awal.</source>
        <translation>The two passphrases differ, so no backup was made. Start again.</translation>
    </message>
    <message>
        <source>%1 dilindungi kata sandi. Ketik kata sandi yang dipakai saat cadangan dibuat.</source>
        <translation>%1 is protected by a passphrase. Type the one that the backup was made with.</translation>
    </message>
    <message>
        <source>Buka cadangan</source>
        <translation>Open the backup</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SettingsPresenter</name>
    <message>
        <source>naskah diperiksa</source>
        <translation>text checked</translation>
    </message>
    <message>
        <source>dua sumber</source>
        <translation>two sources</translation>
    </message>
    <message>
        <source>satu sumber</source>
        <translation>one source</translation>
    </message>
    <message>
        <source>belum dipastikan</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>pilihan program</source>
        <translation>program&apos;s choice</translation>
    </message>
    <message>
        <source>hasil hitung</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Kepastian</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>kantor</source>
        <translation>office</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>pengurungan</source>
        <translation>an undo</translation>
    </message>
    <message>
        <source>pengulangan</source>
        <translation>a redo</translation>
    </message>
    <message>
        <source>diurungkan</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Saat</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Pelaku</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Mengubah profil kantor</source>
        <translation>Changing the office profile</translation>
    </message>
    <message>
        <source>Profil kantor diubah.</source>
        <translation>Office profile changed.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Belum ada cadangan yang terbukti. Buat satu sekarang dan simpan di luar komputer ini.</source>
        <translation>There is no proven backup yet. Make one now and keep it outside this computer.</translation>
    </message>
    <message>
        <source>Cadangan terakhir yang terbukti: %1, dibuat %2, %3 baris, isinya sama dengan berkas data saat itu.</source>
        <translation>Last proven backup: %1, made %2, %3 rows, equal to the data file at that time.</translation>
    </message>
    <message>
        <source>Mencadangkan</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Cadangan dibuat dan terbukti: %1.</source>
        <translation>Backup made and proven: %1.</translation>
    </message>
    <message>
        <source>Memeriksa cadangan</source>
        <translation>Verifying backup</translation>
    </message>
    <message>
        <source>Cadangan utuh: %1 baris.</source>
        <translation>The backup is whole: %1 rows.</translation>
    </message>
    <message>
        <source>Diurungkan: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>terbukti</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>Memulihkan cadangan</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Cadangan dipulihkan menjadi %1. Berkas data yang sekarang tidak tersentuh.</source>
        <translation>The backup was restored as %1. The present data file is untouched.</translation>
    </message>
    <message>
        <source>berkata sandi</source>
        <translation>with passphrase</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SidePanel</name>
    <message>
        <source>Tutup panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SignatoryPresenter</name>
    <message>
        <source>sendiri</source>
        <translation>own right</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Bagian ini</source>
        <translation>This bureau</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>without limit</translation>
    </message>
    <message>
        <source>Nama belum diisi. Tulis seperti tercetak, dengan gelar.</source>
        <translation>The name is missing. Write it as printed, with titles.</translation>
    </message>
    <message>
        <source>Jabatan belum diisi, misalnya Kepala Bagian Organisasi.</source>
        <translation>The post is missing, for example Kepala Bagian Organisasi.</translation>
    </message>
    <message>
        <source>NIP ini bukan 18 angka yang benar. Periksa tanggal lahir dan urutannya, atau kosongkan.</source>
        <translation>This NIP is not 18 sound digits. Check birth date and order, or leave it empty.</translation>
    </message>
    <message>
        <source>Hari terakhir mendahului hari pertama. Perbaiki salah satunya.</source>
        <translation>The last day comes before the first. Correct one of them.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Mengubah penanda tangan %1</source>
        <translation>Changing the signatory %1</translation>
    </message>
    <message>
        <source>Menambah penanda tangan %1</source>
        <translation>Adding the signatory %1</translation>
    </message>
    <message>
        <source>Mengakhiri masa %1</source>
        <translation>Ending the term of %1</translation>
    </message>
    <message>
        <source>Menghapus penanda tangan %1</source>
        <translation>Removing the signatory %1</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SignatoryTab</name>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatories</translation>
    </message>
    <message>
        <source>naskah ditandatangani oleh yang berhak pada tanggalnya</source>
        <translation>a paper is signed by who is entitled on its date</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Yang masanya berakhir tetap tercatat; naskah lama tidak berubah.</source>
        <translation>Whose term ended stays recorded; older papers do not change.</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nama dengan gelar</source>
        <translation>Name with titles</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Pangkat (golongan)</source>
        <translation>Rank (grade)</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Bertindak sebagai</source>
        <translation>Acts as</translation>
    </message>
    <message>
        <source>pejabat sendiri</source>
        <translation>holder of the post</translation>
    </message>
    <message>
        <source>Plt. (pelaksana tugas)</source>
        <translation>Plt. (acting)</translation>
    </message>
    <message>
        <source>Plh. (pelaksana harian)</source>
        <translation>Plh. (acting for days)</translation>
    </message>
    <message>
        <source>Pj. (penjabat)</source>
        <translation>Pj. (appointed acting)</translation>
    </message>
    <message>
        <source>Atas nama (a.n.), bila ada</source>
        <translation>On behalf of (a.n.), if any</translation>
    </message>
    <message>
        <source>Mulai berlaku</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Tersimpan begitu isian ditinggalkan.</source>
        <translation>Saved as you leave a field.</translation>
    </message>
    <message>
        <source>Akhiri hari ini</source>
        <translation>End today</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Penanda tangan baru</source>
        <translation>New signatory</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::StartPage</name>
    <message>
        <source>Selamat datang di Tinjau</source>
        <translation>Welcome to Tinjau</translation>
    </message>
    <message>
        <source>SKM dari lembar jawaban sampai laporan siap tanda tangan, dalam satu berkas di komputer ini. Tidak perlu internet.</source>
        <translation>Satisfaction surveys from the answer sheet to a report ready to sign, in one file on this computer. No internet needed.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Buka latihan</source>
        <translation>Open training</translation>
    </message>
    <message>
        <source>Mulai dengan berkas kosong</source>
        <translation>Begin with an empty file</translation>
    </message>
    <message>
        <source>Isi profil kantor, lalu impor lembar jawaban. Sekitar 5 menit.</source>
        <translation>Fill in the office profile, then import answer sheets. About 5 minutes.</translation>
    </message>
    <message>
        <source>Buka berkas yang sudah ada</source>
        <translation>Open an existing file</translation>
    </message>
    <message>
        <source>Berkas .tinjau dari komputer ini atau dari komputer lain. Diperiksa sebelum dibuka.</source>
        <translation>A .tinjau file from this or another computer. Checked before it is opened.</translation>
    </message>
    <message>
        <source>Buka data latihan</source>
        <translation>Open the training data</translation>
    </message>
    <message>
        <source>Kabupaten yang direka, untuk belajar tanpa risiko. Setiap halaman dan cetakan bertanda LATIHAN.</source>
        <translation>An invented regency to learn without risk. Every page and print is marked LATIHAN.</translation>
    </message>
    <message>
        <source>Profil kantor</source>
        <translation>Office profile</translation>
    </message>
    <message>
        <source>dicetak di kop dan tanda tangan; dapat diubah nanti</source>
        <translation>printed in letterhead and signature; can be changed later</translation>
    </message>
    <message>
        <source>Nama kabupaten atau kota</source>
        <translation>Name of the regency or city</translation>
    </message>
    <message>
        <source>Kabupaten …</source>
        <translation>Kabupaten …</translation>
    </message>
    <message>
        <source>OPD atau bagian</source>
        <translation>Office or bureau</translation>
    </message>
    <message>
        <source>Bagian Organisasi Sekretariat Daerah</source>
        <translation>Bagian Organisasi Sekretariat Daerah</translation>
    </message>
    <message>
        <source>Tempat penandatanganan</source>
        <translation>Place of signing</translation>
    </message>
    <message>
        <source>nama ibu kota</source>
        <translation>name of the capital</translation>
    </message>
    <message>
        <source>Penandatangan, dengan gelar (boleh menyusul)</source>
        <translation>Signatory, with titles (may follow later)</translation>
    </message>
    <message>
        <source>Jabatan penandatangan</source>
        <translation>Post of the signatory</translation>
    </message>
    <message>
        <source>Kepala Bagian Organisasi</source>
        <translation>Kepala Bagian Organisasi</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Buat berkas</source>
        <translation>Make the file</translation>
    </message>
    <message>
        <source>Menyiapkan…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Buka berkas data</source>
        <translation>Open data file</translation>
    </message>
    <message>
        <source>Berkas data Tinjau (*.tinjau)</source>
        <translation>Tinjau data file (*.tinjau)</translation>
    </message>
    <message>
        <source>Isi dahulu; naskah mencetaknya.</source>
        <translation>Fill this in first; papers print it.</translation>
    </message>
    <message>
        <source>Simpan berkas data baru</source>
        <translation>Save the new data file</translation>
    </message>
    <message>
        <source>Tinjau menyimpan semuanya dalam satu berkas data. Di sini berkas itu dibuat atau dibuka.</source>
        <translation>Tinjau keeps everything in one data file. Here that file is made or opened.</translation>
    </message>
    <message>
        <source>Untuk bekerja, pilih Mulai dan isi profil kantor.</source>
        <translation>To work, choose Begin and fill in the office profile.</translation>
    </message>
    <message>
        <source>Untuk mencoba, buka data latihan; tidak ada yang dapat rusak.</source>
        <translation>To try things, open the training data; nothing can break.</translation>
    </message>
    <message>
        <source>Berkas dari komputer lain dibuka dengan Pilih berkas.</source>
        <translation>A file from another computer is opened with Choose file.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::StartPresenter</name>
    <message>
        <source>Mengisi profil kantor</source>
        <translation>Filling in the office profile</translation>
    </message>
    <message>
        <source>Menyiapkan data latihan</source>
        <translation>Preparing the training data</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::StatusBar</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Belum ada berkas terbuka</source>
        <translation>No file is open</translation>
    </message>
    <message>
        <source>%1: membatalkan…</source>
        <translation>%1: cancelling…</translation>
    </message>
    <message>
        <source>Batalkan %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Tersimpan %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>cadangan terbukti %1</source>
        <translation>backup proven %1</translation>
    </message>
    <message>
        <source>belum ada cadangan terbukti</source>
        <translation>no proven backup yet</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::StepsBar</name>
    <message>
        <source>Langkah %1 dari %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::StoryPresenter</name>
    <message>
        <source>Membaca bukti</source>
        <translation>Reading evidence</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyActs</name>
    <message>
        <source>Simpan sebagai</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>IKM menjadi %1 (%2), sekarang %3 (%4).</source>
        <translation>The IKM becomes %1 (%2), now %3 (%4).</translation>
    </message>
    <message>
        <source>Tanpa jawaban ini IKM tidak dapat dihitung.</source>
        <translation>Without these answers there is no IKM.</translation>
    </message>
    <message>
        <source>Kecualikan %1 jawaban?</source>
        <translation>Exclude %1 answers?</translation>
    </message>
    <message>
        <source>Jawaban tetap tersimpan dan alasannya tercetak di laporan.</source>
        <translation>The answers stay stored, and the reason is printed in the report.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kecualikan</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Berapa orang memakai layanan ini dalam periode survei?</source>
        <translation>How many people used this service in the survey period?</translation>
    </message>
    <message>
        <source>Dari jumlah ini dihitung berapa responden yang perlu. Kosong: belum diketahui.</source>
        <translation>The number of respondents required follows from it. Empty: not known yet.</translation>
    </message>
    <message>
        <source>Jumlah pengguna layanan</source>
        <translation>Number of users of the service</translation>
    </message>
    <message>
        <source>Simpan jumlah</source>
        <translation>Save the number</translation>
    </message>
    <message>
        <source>SKM</source>
        <translation>SKM</translation>
    </message>
    <message>
        <source>Isi jumlah pengguna layanan …</source>
        <translation>Enter the number of users …</translation>
    </message>
    <message>
        <source>Tutup survei</source>
        <translation>Close the survey</translation>
    </message>
    <message>
        <source>Buka lagi survei</source>
        <translation>Reopen the survey</translation>
    </message>
    <message>
        <source>Hapus %1 baris rencana?</source>
        <translation>Delete %1 rows of the plan?</translation>
    </message>
    <message>
        <source>Baris dapat dikembalikan dengan Urungkan.</source>
        <translation>Undo brings the rows back.</translation>
    </message>
    <message>
        <source>Hapus baris</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Buat laporan</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>Lembar publikasi</source>
        <translation>Publication sheet</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan DOCX</source>
        <translation>Save DOCX</translation>
    </message>
    <message>
        <source>Tabel pengolahan xlsx</source>
        <translation>Processing table xlsx</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Responden baru</source>
        <translation>New respondent</translation>
    </message>
    <message>
        <source>Kecualikan …</source>
        <translation>Exclude …</translation>
    </message>
    <message>
        <source>Sertakan kembali</source>
        <translation>Include again</translation>
    </message>
    <message>
        <source>Buka di Jawaban</source>
        <translation>Open in Answers</translation>
    </message>
    <message>
        <source>Tambah tindak lanjut</source>
        <translation>Add a follow-up</translation>
    </message>
    <message>
        <source>Teruskan yang belum selesai</source>
        <translation>Carry over what is not done</translation>
    </message>
    <message>
        <source>Survei baru</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>Buat survei</source>
        <translation>Make the survey</translation>
    </message>
    <message>
        <source>Ekspor daftar xlsx</source>
        <translation>Export list xlsx</translation>
    </message>
    <message>
        <source>Mulai dari unsur terendah</source>
        <translation>Begin with the lowest</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyListPresenter</name>
    <message>
        <source>Daftar survei</source>
        <translation>List of surveys</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Perlu</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Mutu</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Umur (hari)</source>
        <translation>Age (days)</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyListWords</name>
    <message>
        <source>Kurang %1 responden</source>
        <translation>%1 respondents missing</translation>
    </message>
    <message>
        <source>Jumlah pengguna layanan belum diisi</source>
        <translation>The number of users is not filled in</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 bulan</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1 tahun</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>OPD</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>semua layanan</source>
        <translation>all services</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Perlu</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Mutu</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyPageWords</name>
    <message>
        <source>Survei</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Daftar survei</source>
        <translation>List of surveys</translation>
    </message>
    <message>
        <source>Enter membuka survei · Ctrl+Shift+L menyaring · “–” berarti belum dapat ditetapkan, bukan nol.</source>
        <translation>Enter opens a survey · Ctrl+Shift+L filters · “–” means not determined yet, not zero.</translation>
    </message>
    <message>
        <source>Di sini tampil setiap Survei Kepuasan Masyarakat: jawaban, indeks, tindak lanjut, dan laporannya. Mulailah dengan mengimpor berkas jawaban.</source>
        <translation>Every public satisfaction survey (SKM) appears here: answers, index, follow-up and report. Begin by importing a file of answers.</translation>
    </message>
    <message>
        <source>Survei baru</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>atau jatuhkan berkas jawaban di sini</source>
        <translation>or drop a file of answers here</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 survei, %2 menunggu</source>
        <translation>%1 surveys, %2 waiting</translation>
    </message>
    <message>
        <source>Simpan daftar survei</source>
        <translation>Save the list of surveys</translation>
    </message>
    <message>
        <source>SKM</source>
        <translation>SKM</translation>
    </message>
    <message>
        <source>Layanan siapa, kapan, dan dengan kuesioner yang mana</source>
        <translation>Whose service, when, and with which questionnaire</translation>
    </message>
    <message>
        <source>Survei Kepuasan Masyarakat: indeks, mutu, dan laporan tiap layanan</source>
        <translation>Public satisfaction survey: index, grade and report of each service</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 responden</source>
        <translation>%1 · %2 · %3 respondents</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Responden</source>
        <translation>Respondents</translation>
    </message>
    <message>
        <source>Mutu data</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Halaman ini memuat setiap Survei Kepuasan Masyarakat: dari jawaban sampai laporan yang siap ditandatangani.</source>
        <translation>This page holds every public satisfaction survey: from the answers to the report ready to sign.</translation>
    </message>
    <message>
        <source>Buka satu survei dengan Enter.</source>
        <translation>Open a survey with Enter.</translation>
    </message>
    <message>
        <source>Periksa Mutu data; kecualikan jawaban hanya dengan alasan.</source>
        <translation>Look through Data quality; exclude answers only with a reason.</translation>
    </message>
    <message>
        <source>Isi rencana tindak lanjut untuk unsur terendah.</source>
        <translation>Fill in the follow-up plan for the lowest elements.</translation>
    </message>
    <message>
        <source>Lihat laporan, lalu simpan atau cetak.</source>
        <translation>Look at the report, then save or print it.</translation>
    </message>
    <message>
        <source>PermenPAN-RB 14/2017: pedoman penyusunan Survei Kepuasan Masyarakat.</source>
        <translation>PermenPAN-RB 14/2017: guideline for the public satisfaction survey (SKM).</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyPapersPresenter</name>
    <message>
        <source>Menyusun halaman</source>
        <translation>Laying out pages</translation>
    </message>
    <message>
        <source>%1 halaman</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>konsep</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>latihan</source>
        <translation>training</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Menyimpan PDF</source>
        <translation>Saving PDF</translation>
    </message>
    <message>
        <source>Menyimpan DOCX</source>
        <translation>Saving DOCX</translation>
    </message>
    <message>
        <source>Menyimpan tabel pengolahan</source>
        <translation>Saving the processing table</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyPresenter</name>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Keputusan tersimpan; IKM %1.</source>
        <translation>Decision saved; IKM %1.</translation>
    </message>
    <message>
        <source>Keputusan tentang unsur kosong dibuka lagi.</source>
        <translation>The decision about the empty element is open again.</translation>
    </message>
    <message>
        <source>Jumlah pengguna layanan tersimpan.</source>
        <translation>Number of users saved.</translation>
    </message>
    <message>
        <source>“%1” bukan jumlah orang. Tulis angka, misalnya 1.250.</source>
        <translation>“%1” is no number of people. Write digits, for example 1.250.</translation>
    </message>
    <message>
        <source>Survei dibuka lagi; jawaban dapat diubah.</source>
        <translation>Survey reopened; answers can be changed.</translation>
    </message>
    <message>
        <source>Survei ditutup.</source>
        <translation>Survey closed.</translation>
    </message>
    <message>
        <source>Laporan ditandai terbit; jawaban tidak dapat diubah lagi.</source>
        <translation>The report is marked as issued; answers can no longer be changed.</translation>
    </message>
    <message>
        <source>Responden %1 tersimpan.</source>
        <translation>Respondent %1 saved.</translation>
    </message>
    <message>
        <source>%1 jawaban diperbaiki.</source>
        <translation>%1 answers corrected.</translation>
    </message>
    <message>
        <source>%1 jawaban dikecualikan; IKM %2 menjadi %3.</source>
        <translation>%1 answers excluded; IKM %2 becomes %3.</translation>
    </message>
    <message>
        <source>%1 jawaban disertakan kembali.</source>
        <translation>%1 answers included again.</translation>
    </message>
    <message>
        <source>Rencana tindak lanjut tersimpan.</source>
        <translation>Follow-up plan saved.</translation>
    </message>
    <message>
        <source>%1 baris rencana dihapus.</source>
        <translation>%1 rows of the plan deleted.</translation>
    </message>
    <message>
        <source>%1 rencana yang belum selesai diteruskan.</source>
        <translation>%1 unfinished items carried over.</translation>
    </message>
    <message>
        <source>%1 baris rencana dimulai dari unsur terendah. Tulis kegiatannya.</source>
        <translation>%1 lines of the plan begun with the lowest elements. Write their activities.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::SurveyReasons</name>
    <message>
        <source>%1, kurang %2 untuk %3</source>
        <translation>%1, %2 short of %3</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Bobot tiap unsur %1.</source>
        <translation>Weight of each element %1.</translation>
    </message>
    <message>
        <source>Mutu %1: %2–%3, dari angka yang tercetak.</source>
        <translation>Grade %1: %2–%3, by the figure as printed.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bobot lain:&lt;/b&gt; dengan %1 IKM menjadi %2, mutu %3.</source>
        <translation>&lt;b&gt;Other weight:&lt;/b&gt; with %1 the IKM becomes %2, grade %3.</translation>
    </message>
    <message>
        <source>, dan %1 lainnya</source>
        <translation>, and %1 more</translation>
    </message>
    <message>
        <source>Baris di belakangnya</source>
        <translation>Rows behind it</translation>
    </message>
    <message>
        <source>Nilai %1: baris %2.</source>
        <translation>Score %1: rows %2.</translation>
    </message>
    <message>
        <source>Tidak ada jawaban di bawah 3.</source>
        <translation>No answers below 3.</translation>
    </message>
    <message>
        <source>Hitungan</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>%1 jawaban × %2</source>
        <translation>%1 answers × %2</translation>
    </message>
    <message>
        <source>Jumlah nilai</source>
        <translation>Sum of scores</translation>
    </message>
    <message>
        <source>rata-rata %1 pertanyaan = NRR</source>
        <translation>mean of %1 questions = NRR</translation>
    </message>
    <message>
        <source>÷ %1 jawaban = NRR</source>
        <translation>÷ %1 answers = NRR</translation>
    </message>
    <message>
        <source>× 25 = nilai unsur</source>
        <translation>× 25 = value of the element</translation>
    </message>
    <message>
        <source>Buka di Jawaban</source>
        <translation>Open in Answers</translation>
    </message>
    <message>
        <source>Dihitung dari %1 jawaban, tanpa yang dikecualikan.</source>
        <translation>Computed from %1 answers, without the excluded ones.</translation>
    </message>
    <message>
        <source>Pecahan penuh: IKM = %1.</source>
        <translation>Full fraction: IKM = %1.</translation>
    </message>
    <message>
        <source>Indeks Kepuasan Masyarakat</source>
        <translation>Public satisfaction index (IKM)</translation>
    </message>
    <message>
        <source>Yang perlu diketahui</source>
        <translation>What to know</translation>
    </message>
    <message>
        <source>Responden yang dihitung</source>
        <translation>Respondents that count</translation>
    </message>
    <message>
        <source>Cukup</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Kurang %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Tidak dihitung</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Yang perlu</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Pengguna layanan</source>
        <translation>Users of the service</translation>
    </message>
    <message>
        <source>Responden yang perlu</source>
        <translation>Required respondents</translation>
    </message>
    <message>
        <source>Lebih</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Isi jumlah pengguna layanan dengan tombol di atas; dari jumlah itu dihitung berapa responden yang perlu.</source>
        <translation>Give the number of users with the button above; the required number of respondents follows from it.</translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation>How it is computed</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::TableModel</name>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::TextDialog</name>
    <message>
        <source>Belum diisi. Tulis beberapa kata, lalu tekan “%1”.</source>
        <translation>Nothing written yet. Write a few words, then press “%1”.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Cari atau perintah…</source>
        <translation>Search or command…</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Semua perintah (Alt+M)</source>
        <translation>All commands (Alt+M)</translation>
    </message>
    <message>
        <source>Cari halaman, orang, OPD, laporan, perintah (Ctrl+K)</source>
        <translation>Search pages, people, OPD, reports, commands (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tentang halaman ini (F1)</source>
        <translation>About this page (F1)</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::VerificationDialog</name>
    <message>
        <source>Verifikasi %1 hari sebagai tanpa keterangan?</source>
        <translation>Verify %1 days as unexplained?</translation>
    </message>
    <message>
        <source>Mesin menutup hari itu penuh, tetapi tidak ada rekaman, surat, koreksi, atau daftar manual. Pastikan dahulu kepada atasannya.</source>
        <translation>The machine covers the whole day, but there is no punch, letter, correction or manual list. Ask the superior first.</translation>
    </message>
    <message>
        <source>Yang diverifikasi</source>
        <translation>What is verified</translation>
    </message>
    <message>
        <source>%1 hari berturut-turut: %2</source>
        <translation>%1 days in a row: %2</translation>
    </message>
    <message>
        <source>Hanya %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Diverifikasi oleh</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Sesudah diverifikasi, hari itu terhitung sebagai tidak masuk kerja tanpa keterangan atas nama orang di atas. Surat yang datang kemudian mengubahnya kembali, dan verifikasi dapat ditarik.</source>
        <translation>Once verified, the days count as absence without reason, on the word of the person above. A letter that comes later changes them back, and the verification can be taken back.</translation>
    </message>
    <message>
        <source>Verifikasi</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Biarkan sebagai calon</source>
        <translation>Leave as candidate</translation>
    </message>
    <message>
        <source>Isi nama orang yang memverifikasi.</source>
        <translation>Enter who verifies.</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::WhyView</name>
    <message>
        <source>terpenuhi</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>not fulfilled</translation>
    </message>
    <message>
        <source>Penjelasan angka</source>
        <translation>Explanation of the figure</translation>
    </message>
</context>
<context>
    <name>tinjau::ui::YearView</name>
    <message>
        <source>Kalender %1</source>
        <translation>Calendar %1</translation>
    </message>
</context>
<context>
    <name>tinjau::window::Program</name>
    <message>
        <source>Diurungkan: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Diulangi: %1.</source>
        <translation>Done again: %1.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Isi ulang data latihan?</source>
        <translation>Fill the training data anew?</translation>
    </message>
    <message>
        <source>Semua yang dikerjakan di data latihan hilang. Berkas data kantor tidak tersentuh.</source>
        <translation>All work in the training data is lost. The office&apos;s data file is not touched.</translation>
    </message>
    <message>
        <source>Isi ulang</source>
        <translation>Fill anew</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Urungkan: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Ulangi: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diulangi</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Buka berkas data lain</source>
        <translation>Open another data file</translation>
    </message>
    <message>
        <source>Isi ulang data latihan</source>
        <translation>Fill the training data anew</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Impor berkas…</source>
        <translation>Import files…</translation>
    </message>
</context>
</TS>
