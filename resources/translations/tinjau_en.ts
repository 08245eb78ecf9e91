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
            <source>IKM dari survei terakhir tiap OPD. “–” berarti belum dapat ditetapkan, bukan nol.</source>
            <translation>Index of each office's latest survey. “–” means not yet determined, not zero.</translation>
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
            <source>Beranda mengumpulkan apa yang perlu ditindak, yang paling dekat tenggatnya di atas, dan keadaan SKM tiap OPD.</source>
            <translation>Home gathers what needs action, the nearest deadline at the top, and how each office stands in its surveys.</translation>
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
            <source>Akhiri OPD</source>
            <translation>End office</translation>
        </message>
        <message>
            <source>Daftar OPD</source>
            <translation>List of offices</translation>
        </message>
        <message>
            <source>Ketik di sel untuk mengganti nama. OPD yang diakhiri tidak hilang; survei lamanya tetap ada.</source>
            <translation>Type in a cell to rename. An office that was ended is not lost; its earlier surveys stay.</translation>
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
            <source>Akhiri layanan</source>
            <translation>End service</translation>
        </message>
        <message>
            <source>Di sini tercatat perangkat daerah dan jenis layanannya; survei dan naskah memakai nama dari sini.</source>
            <translation>Offices and their services are recorded here; surveys and papers take their names from here.</translation>
        </message>
        <message>
            <source>Pilih OPD di kiri; layanannya tampak di kanan.</source>
            <translation>Select an office at the left; its services appear at the right.</translation>
        </message>
        <message>
            <source>Ketik di sel nama untuk menggantinya, atau tempel dari lembar sebar.</source>
            <translation>Type in a name cell to change it, or paste from a spreadsheet.</translation>
        </message>
        <message>
            <source>Akhiri yang sudah tidak ada, jangan menghapusnya.</source>
            <translation>End what no longer exists instead of deleting it.</translation>
        </message>
        <message>
            <source>OPD &amp; Pegawai</source>
            <translation>Offices &amp; staff</translation>
        </message>
        <message>
            <source>Perangkat daerah dengan jenis layanannya, menurut keadaan hari ini</source>
            <translation>Offices of the regency with their services, as of today</translation>
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
            <source>Urungkan</source>
            <translation>Undo</translation>
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
            <source>Mengakhiri OPD %1</source>
            <translation>Ending office %1</translation>
        </message>
        <message>
            <source>Menambah layanan %1</source>
            <translation>Adding service %1</translation>
        </message>
        <message>
            <source>Mengakhiri layanan %1</source>
            <translation>Ending service %1</translation>
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
            <source>Nama kantor di kop (baris dipisah dengan spasi, garis miring, spasi)</source>
            <translation>Office name on the letterhead (lines parted by space, slash, space)</translation>
        </message>
        <message>
            <source>Alamat di kop (baris dipisah dengan spasi, garis miring, spasi)</source>
            <translation>Address on the letterhead (lines parted by space, slash, space)</translation>
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
            <source>Aturan yang dipakai</source>
            <translation>Rules in use</translation>
        </message>
        <message>
            <source>setiap angka menyebut aturannya di Mengapa?</source>
            <translation>every figure names its rule under Why?</translation>
        </message>
        <message>
            <source>Aturan yang belum diperiksa pada naskah resminya perlu disahkan oleh bagian sebelum dipakai menilai.</source>
            <translation>Rules not yet checked against their official text need the bureau's approval before they are used to judge.</translation>
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
            <source>Cadangan disebut terbukti setelah dibuka kembali dan isinya sama dengan berkas data.</source>
            <translation>A backup counts as proven once it was opened again and found equal to the data file.</translation>
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
            <source>Profil kantor, aturan, cadangan, dan riwayat berkas data ini</source>
            <translation>Office profile, rules, backups and journal of this data file</translation>
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
            <translation>program's choice</translation>
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
            <translation>All work in the training data is lost. The office's data file is not touched.</translation>
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
    </context>
</TS>
