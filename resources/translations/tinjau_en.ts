<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
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
        <name>tinjau::ui::FilterChips</name>
        <message>
            <source>Saringan menurut putusan</source>
            <translation>Filter by verdict</translation>
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
        <name>tinjau::ui::PagePreview</name>
        <message>
            <source>Pratinjau halaman</source>
            <translation>Page preview</translation>
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
    </context>
    <context>
        <name>tinjau::ui::StepsBar</name>
        <message>
            <source>Langkah %1 dari %2: %3</source>
            <translation>Step %1 of %2: %3</translation>
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
            <source>Batal</source>
            <translation>Cancel</translation>
        </message>
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
</TS>
