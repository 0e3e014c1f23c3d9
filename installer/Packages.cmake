# cpack -G DEB: a package for the Debian it is built on. cpack -G TGZ: an archive to unpack anywhere.
set(CPACK_PACKAGE_NAME tempo-workbench)
set(CPACK_PACKAGE_VENDOR "The Tempo Workbench contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "decide what runs in batch and what in real time")
set(CPACK_PACKAGE_FILE_NAME
    ${CPACK_PACKAGE_NAME}-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/FinishPackage.cmake)

# What shlibdeps can't see: plugins that Qt loads, time zones, and whose triggers tell the desktop.
# Other fonts, Qt's own words in other languages and Wayland make it better, and can be left out.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, tzdata, shared-mime-info, \
desktop-file-utils, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-inter | fonts-dejavu-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${TEMPO_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Draw the events, data, features, predictions and actions of a prediction
pipeline, say how late each may be, and score five axes. Tempo Workbench
judges every element's tempo, names what does not fit, and turns the design
into a report, a roadmap and monitoring checklists.
.
A design is one readable YAML file. The program tempo-design does the same
work without a window, for repositories and continuous integration.")
include(CPack)
