// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace tinjau::ui {

/// What the window remembers on this computer: sizes, columns, the last page, theme, language.
/// Nothing of the office's data.
class UiSettings {
public:
    virtual ~UiSettings() = default;
    virtual QVariant value(const QString& key, const QVariant& otherwise = {}) const = 0;
    virtual void set(const QString& key, const QVariant& value) = 0;
};

/// Remembers until it is destroyed; for tests and pictures.
class MemoryUiSettings final : public UiSettings {
public:
    QVariant value(const QString& key, const QVariant& otherwise = {}) const override
    {
        return m_values.value(key, otherwise);
    }
    void set(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

/// Kept in an INI file, so that it can be looked into and carried to another computer.
class StoredUiSettings final : public UiSettings {
public:
    explicit StoredUiSettings(const QString& path) : m_settings(path, QSettings::IniFormat) {}
    QVariant value(const QString& key, const QVariant& otherwise = {}) const override
    {
        return m_settings.value(key, otherwise);
    }
    void set(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace tinjau::ui
