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
            <source>Tulis kegiatannya di sini</source>
            <translation>Write the activity here</translation>
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
            <source>Terbitkan …</source>
            <translation>Issue …</translation>
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
            <source>belum ada</source>
            <translation>none yet</translation>
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
            <source>Terbitkan laporan survei ini?</source>
            <translation>Issue the report of this survey?</translation>
        </message>
        <message>
            <source>Cetakan tidak lagi bertanda KONSEP, dan jawaban tidak dapat diubah. Dapat diurungkan.</source>
            <translation>Prints are no longer marked KONSEP, and answers cannot be changed. It can be undone.</translation>
        </message>
        <message>
            <source>Terbitkan</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Belum</source>
            <translation>Not yet</translation>
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
            <source>Terbitkan …</source>
            <translation>Issue …</translation>
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
    </context>
</TS>
